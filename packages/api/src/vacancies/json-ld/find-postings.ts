import { isObject, listOf, typesOf, type Json, type JsonObject } from "./values.ts";

/** Deeper than any page nests them, shallow enough for a hostile file. */
const deepest = 20;

/** Things of one document that may be postings, with references to other things of the same document filled in. */
export const thingsIn = (document: Json): readonly Json[] => {
  const things = unwrap(document, 0);
  const named = new Map<string, JsonObject>();
  for (const thing of things) if (isObject(thing) && typeof thing["@id"] === "string") named.set(thing["@id"], thing);
  return named.size === 0 ? things : things.map((thing) => withReferences(thing, named));
};

/** Lists, `@graph`, pages of `items` and the wrapper `{ source, json }` are not things but ways of bringing them. */
const unwrap = (value: Json, depth: number): readonly Json[] => {
  if (depth > deepest) return [null];
  if (Array.isArray(value)) return value.flatMap((item: Json) => unwrap(item, depth + 1));
  if (!isObject(value) || typesOf(value).includes("JobPosting")) return [value];
  if (value["@graph"] !== undefined) return unwrap(value["@graph"], depth + 1);
  if (value["@type"] === undefined && Array.isArray(value["items"])) return unwrap(value["items"], depth + 1);
  if (value["@type"] === undefined && value["json"] !== undefined) return unwrap(value["json"], depth + 1);
  return [value];
};

const withReferences = (thing: Json, named: ReadonlyMap<string, JsonObject>): Json => {
  if (!isObject(thing)) return thing;
  return Object.fromEntries(
    Object.entries(thing).map(([key, value]) => {
      const referred = listOf(value).map((one) =>
        isObject(one) && Object.keys(one).length === 1 && typeof one["@id"] === "string"
          ? (named.get(one["@id"]) ?? one)
          : one,
      );
      return [key, Array.isArray(value) ? referred : (referred[0] ?? value)];
    }),
  );
};
