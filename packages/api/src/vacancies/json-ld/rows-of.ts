import { fail, type Result } from "@techconnect/domain/kernel/result";
import type { PostingRefused } from "../posting.ts";
import { thingsIn } from "./find-postings.ts";
import type { Json } from "./values.ts";

export const refused = (message: string) => fail({ kind: "PostingRefused", message } satisfies PostingRefused);

export const parsed = (source: string): { readonly json: Json } | null => {
  try {
    return { json: JSON.parse(source.replace(/^\uFEFF/, "")) };
  } catch {
    return null;
  }
};

/** Where in a file something stands: the how-manieth line or block, and the how-manieth thing of it; both from 1. */
export type PlaceInFile = { readonly unit: number; readonly index: number };
export const startOfFile: PlaceInFile = { unit: 0, index: 0 };

/** Reads a position of a report back. */
export const placeInFile = (position: string): PlaceInFile => {
  const [unit = 0, index = 1] = position.split(".").map(Number);
  return { unit, index };
};

/** Reads a thing of a document, or says why it is not what is looked for. */
export type Read<T> = (thing: Json) => Result<T, PostingRefused>;
export type Row<T> = { readonly file: string; readonly position: string; readonly read: Result<T, PostingRefused> };

const readSafely = <T>(thing: Json, read: Read<T>): Row<T>["read"] => {
  try {
    return read(thing);
  } catch (error) {
    // lists in lists in lists, deeper than the stack
    if (error instanceof RangeError) return refused("te diep genest");
    throw error;
  }
};

const thingsSafely = (json: Json): readonly Json[] => {
  try {
    return thingsIn(json);
  } catch (error) {
    if (error instanceof RangeError) return [null];
    throw error;
  }
};

/** The things of a document, read one after the other; those up to a place of its file are left out. */
export function* rowsOf<T>(
  file: string,
  unit: number,
  json: Json,
  { read, after }: { readonly read: Read<T>; readonly after: PlaceInFile },
): Generator<Row<T>> {
  const things = thingsSafely(json);
  const skipped = unit === after.unit ? after.index : 0;
  for (const [at, thing] of things.entries()) {
    if (at < skipped) continue;
    const position = things.length === 1 ? String(unit) : `${unit}.${at + 1}`;
    yield { file, position, read: readSafely(thing, read) };
  }
}
