import { relationKinds, type RelationKind, type RelationSet } from "../concept.ts";
import type { DownloadedFile, DownloadRow } from "../download.ts";
import { csvRows } from "../download/csv-rows.ts";
import { idOfAddress } from "./esco-address.ts";

type Columns = {
  readonly from: string;
  readonly to: string;
  /** The column that says of which kind a relation is; absent where all are `broader`. */
  readonly kind?: string;
};

const columnsOf: Readonly<Record<RelationSet, Columns>> = {
  "occupation-skill": { from: "occupationUri", to: "skillUri", kind: "relationType" },
  "skill-skill": { from: "originalSkillUri", to: "relatedSkillUri", kind: "relationType" },
  "occupation-broader": { from: "conceptUri", to: "broaderUri" },
  "skill-broader": { from: "conceptUri", to: "broaderUri" },
};

const kindOf = (text: string): RelationKind | undefined => relationKinds.find((kind) => kind === text);

/** The relations of one kind of file; labels that newer versions repeat in them are left alone. */
export const readRelations = (set: RelationSet) =>
  async function* (file: DownloadedFile): AsyncGenerator<DownloadRow> {
    const { from, to, kind } = columnsOf[set];
    const columns = [from, to, ...(kind === undefined ? [] : [kind])];
    for await (const { line, fields } of csvRows(file, { delimiter: ",", columns })) {
      const field = (column: string) => fields?.[column]?.trim() ?? "";
      const [fromId, toId] = [idOfAddress(field(from)), idOfAddress(field(to))];
      const ofKind = kindOf(kind === undefined ? "broader" : field(kind));
      const row = { file: file.name, position: String(line) };
      const no = (reason: string): DownloadRow => ({ ...row, read: { ok: false, reason } });
      if (fields === null) yield no("kolommen kloppen niet");
      else if (fromId === null || toId === null) yield no("geen adres van ESCO");
      else if (ofKind === undefined) yield no("onbekende soort relatie");
      else yield { ...row, read: { ok: true, records: { relations: [{ set, fromId, toId, kind: ofKind }] } } };
    }
  };
