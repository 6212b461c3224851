import { join } from "node:path";
import { jsonLinesOf, rowIn, tableOf, textIn, textsIn, type Row } from "./rows.ts";

/** What a concept is called and what is written about it, by language; the first label is the preferred one. */
export type Texts = {
  readonly labels: ReadonlyMap<string, readonly string[]>;
  readonly descriptions: ReadonlyMap<string, string>;
};

export type EscoOccupation = Texts & {
  readonly id: string;
  readonly uri: string;
  /** ESCO's own code, such as "2654.1.7". */
  readonly code: string;
  /** The ISCO-08 group, four digits. */
  readonly isco: string;
};

export type EscoSkill = Texts & {
  readonly id: string;
  readonly uri: string;
  readonly type: "knowledge" | "skill";
  /** "transversal", "cross-sector", "sector-specific" or "occupation-specific"; empty where ESCO is silent. */
  readonly reuse: string;
  /** ESCO's collections that it is in, such as "digitalSkills". */
  readonly collections: readonly string[];
};

export type OccupationSkill = { readonly occupation: string; readonly skill: string; readonly essential: boolean };
export type Broader = { readonly concept: string; readonly broader: string };
const unique = (texts: readonly string[]) => [...new Set(texts.filter((text) => text !== ""))];
const languages = ["en", "nl", "de", "fr", "es", "it", "pl", "pt"] as const;

/** A language's entry is an object with label, alt and desc, a single label, or a list under `labels`. */
const textsOf = (row: Row): Texts => {
  const said = languages.map((language) => {
    const entry = rowIn(row, language);
    const names = [...textsIn(entry, "label"), ...textsIn(entry, "alt")];
    const all = [...names, ...textsIn(row, language), ...textsIn(rowIn(row, "labels"), language)];
    return { language, labels: unique(all), description: textIn(entry, "desc") };
  });
  return {
    labels: new Map(said.flatMap(({ language, labels }) => (labels.length > 0 ? [[language, labels]] : []))),
    descriptions: new Map(
      said.flatMap(({ language, description }) => (description === "" ? [] : [[language, description]])),
    ),
  };
};

const file = (catalogue: string, name: string) => join(catalogue, "esco", name);

export const readOccupations = (catalogue: string): readonly EscoOccupation[] =>
  jsonLinesOf(file(catalogue, "occupations.jsonl")).map((row) => ({
    id: textIn(row, "id"),
    uri: textIn(row, "uri"),
    code: textIn(row, "code"),
    isco: textIn(row, "isco"),
    ...textsOf(row),
  }));

export const readSkills = (catalogue: string): readonly EscoSkill[] =>
  jsonLinesOf(file(catalogue, "skills.jsonl")).map((row) => ({
    id: textIn(row, "id"),
    uri: textIn(row, "uri"),
    type: textIn(row, "type") === "K" ? "knowledge" : "skill",
    reuse: textIn(row, "reuse"),
    collections: textsIn(row, "coll"),
    ...textsOf(row),
  }));

export const readOccupationSkills = (catalogue: string): readonly OccupationSkill[] =>
  tableOf(file(catalogue, "occupation_skill_relations.tsv"), 1).map(([occupation = "", skill = "", relation]) => ({
    occupation,
    skill,
    essential: relation === "essential",
  }));

/** Skills and groups with the groups right above them. */
export const readBroader = (catalogue: string): readonly Broader[] =>
  tableOf(file(catalogue, "skill_broader.tsv"), 1).map(([concept = "", broader = ""]) => ({ concept, broader }));
