import type { DownloadedFile, DownloadRow } from "../download.ts";
import { csvRows } from "../download/csv-rows.ts";
import { idOfAddress } from "./esco-address.ts";

/** What is in a collection; what it is called stands in the file of its kind. */
export const readMembers = (collection: string) =>
  async function* (file: DownloadedFile): AsyncGenerator<DownloadRow> {
    for await (const { line, fields } of csvRows(file, { delimiter: ",", columns: ["conceptUri"] })) {
      const conceptId = idOfAddress(fields?.["conceptUri"]?.trim() ?? "");
      const about = fields?.["preferredLabel"]?.trim() ?? "";
      const row = { file: file.name, position: String(line), ...(about === "" ? {} : { about }) };
      if (conceptId === null)
        yield {
          ...row,
          read: { ok: false, reason: fields === null ? "kolommen kloppen niet" : "geen adres van ESCO" },
        };
      else yield { ...row, read: { ok: true, records: { members: [{ collection, conceptId }] } } };
    }
  };
