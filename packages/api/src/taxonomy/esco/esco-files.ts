import type { ConceptKind, RelationSet } from "../concept.ts";

/** What a file of ESCO's CSV download holds, as its name says. */
export type EscoFile =
  | { readonly holds: "concepts"; readonly part: string; readonly kind: ConceptKind; readonly language: string }
  | { readonly holds: "relations"; readonly part: string; readonly set: RelationSet }
  | { readonly holds: "members"; readonly part: string; readonly collection: string }
  /** Known, and already told by the others. */
  | { readonly holds: "nothing new" };

const conceptFiles: Readonly<Record<string, ConceptKind>> = {
  occupations: "occupation",
  skills: "skill",
  iscogroups: "isco-group",
  skillgroups: "skill-group",
  conceptschemes: "scheme",
};
const relationFiles: Readonly<Record<string, RelationSet>> = {
  occupationskillrelations: "occupation-skill",
  skillskillrelations: "skill-skill",
  broaderrelationsoccpillar: "occupation-broader",
  broaderrelationsskillpillar: "skill-broader",
};
/** A description of the columns, the hierarchy written out, and shares that follow from a collection. */
const nothingNew = ["dictionary", "skillshierarchy", "greenshareocc"];

/** `digitalSkills` becomes `digital-skills`. */
const kebab = (name: string): string => name.replaceAll(/(?<=[a-z])([A-Z])/g, "-$1").toLowerCase();

/** What a file is by its name, `skills_nl.csv`, with or without a language; null when ESCO has no such file. */
export const escoFileOf = (name: string): EscoFile | null => {
  const [, stem, language] = /^([A-Za-z]+?)(?:_([A-Za-z]{2,3}(?:-[A-Za-z]+)?))?\.csv$/.exec(name) ?? [];
  if (stem === undefined) return null;
  const key = stem.toLowerCase();
  if (nothingNew.includes(key)) return { holds: "nothing new" };

  const kind = conceptFiles[key];
  if (kind !== undefined && language !== undefined)
    return { holds: "concepts", part: `${kind}s`, kind, language: language.toLowerCase() };
  const set = relationFiles[key];
  if (set !== undefined) return { holds: "relations", part: set, set };
  if (!stem.endsWith("Collection")) return null;
  const collection = kebab(stem.slice(0, -"Collection".length));
  return { holds: "members", part: `collection ${collection}`, collection };
};
