/**
 * What people write where schema.org asks for one thing: a text, a number, an object with a name, a list of these.
 */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** The things of a property: none, the one, or all of a list. */
export const listOf = (value: Json | undefined): readonly Json[] =>
  isList(value) ? value.flatMap(listOf) : value === undefined || value === null ? [] : [value];

/** The first thing that is an object. */
export const objectOf = (value: Json | undefined): JsonObject | null => listOf(value).find(isObject) ?? null;

/** Keys under which an object says in words what it is, best first. */
const wordKeys = ["@value", "name", "description", "value", "credentialCategory", "about", "termCode", "codeValue"];

/** Words for a thing: the text itself, or what an object calls itself. Empty when it has none. */
export const wordsOf = (value: Json | undefined): string => {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  if (isList(value)) return value.map(wordsOf).filter(Boolean).join(", ");
  if (!isObject(value)) return "";
  return wordKeys.map((key) => wordsOf(value[key])).find((words) => words !== "") ?? "";
};

/** Words for each thing of a property, without empty ones. */
export const wordListOf = (value: Json | undefined): readonly string[] =>
  listOf(value)
    .map(wordsOf)
    .filter((words) => words !== "");

/** A number, also when it stands in a text as people write it: `2.500,00`, `2,500.00`, `€ 2500`. */
export const numberOf = (value: Json | undefined): number | null => {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (isObject(value)) return numberOf(value["@value"] ?? value["value"]);
  if (typeof value !== "string") return null;
  const written = value.replaceAll(/[^\d.,]/g, "");
  const plain = /[.,]\d{1,2}$/.test(written)
    ? `${written.slice(0, written.search(/[.,]\d{1,2}$/)).replaceAll(/[.,]/g, "")}.${written.split(/[.,]/).at(-1)}`
    : written.replaceAll(/[.,]/g, "");
  return plain === "" || plain === "." ? null : Number(plain);
};

/** Types of a thing without the vocabulary in front of them: `JobPosting`. */
export const typesOf = (thing: JsonObject): readonly string[] =>
  wordListOf(thing["@type"]).map((type) => type.split(/[/#:]/).at(-1) ?? type);
