import type { ConceptText, Labels } from "../concept.ts";
import type { DownloadedFile, DownloadRow, Records } from "../download.ts";
import { csvRows } from "../download/csv-rows.ts";
import { idOfAddress } from "./esco-address.ts";
import type { EscoFile } from "./esco-files.ts";

type Of = Extract<EscoFile, { readonly holds: "concepts" }>;
type Field = (column: string) => string;

/** Schemes have an address of another name. */
const addressColumn = (kind: Of["kind"]): string => (kind === "scheme" ? "conceptSchemeUri" : "conceptUri");

const orNull = (text: string): string | null => (text === "" ? null : text);

/** ESCO puts several labels in a field, one on a line. */
const labelsIn = (field: string, but: string): readonly string[] =>
  [...new Set(field.split(/\r?\n/).map((label) => label.trim()))].filter((label) => label !== "" && label !== but);

const labelsOf = (conceptId: string, language: string, field: Field): readonly Labels[] => {
  const preferred = field("preferredLabel");
  const kinds = [
    { kind: "preferred", texts: [preferred] },
    { kind: "alternative", texts: labelsIn(field("altLabels"), preferred) },
    { kind: "hidden", texts: labelsIn(field("hiddenLabels"), preferred) },
  ] as const;
  return kinds.filter(({ texts }) => texts.length > 0).map((labels) => ({ conceptId, language, ...labels }));
};

const textsOf = (conceptId: string, language: string, field: Field): readonly ConceptText[] => {
  const kinds = [
    { kind: "description", text: field("description") },
    { kind: "definition", text: field("definition") },
    { kind: "scope-note", text: field("scopeNote") },
  ] as const;
  return kinds.filter(({ text }) => text !== "").map((said) => ({ conceptId, language, ...said }));
};

const recordsOf = (id: string, uri: string, { kind, language }: Of, field: Field): Records => ({
  concepts: [
    {
      id,
      uri,
      kind,
      code: orNull(field("code")),
      iscoGroup: orNull(field("iscoGroup")),
      skillType: orNull(field("skillType")),
      reuseLevel: orNull(field("reuseLevel")),
      status: orNull(field("status")),
    },
  ],
  labels: labelsOf(id, language, field),
  texts: textsOf(id, language, field),
});

/** The concepts of one kind, with what they are called in one language. */
export const readConcepts = (of: Of) =>
  async function* (file: DownloadedFile): AsyncGenerator<DownloadRow> {
    const address = addressColumn(of.kind);
    for await (const { line, fields } of csvRows(file, { delimiter: ",", columns: [address, "preferredLabel"] })) {
      const field: Field = (column) => fields?.[column]?.trim() ?? "";
      const [uri, about] = [field(address), field("preferredLabel")];
      const id = idOfAddress(uri);
      const row = { file: file.name, position: String(line), ...(about === "" ? {} : { about }) };
      const no = (reason: string): DownloadRow => ({ ...row, read: { ok: false, reason } });
      if (fields === null) yield no("kolommen kloppen niet");
      else if (id === null) yield no("geen adres van ESCO");
      else if (about === "") yield no("geen naam");
      else yield { ...row, read: { ok: true, records: recordsOf(id, uri, of, field) } };
    }
  };
