import type { z } from "zod";

/** A value in the catalogue and the way to it: "jobProfiles.it-helpdesk.day.2". */
export type Found<T> = { readonly path: string; readonly value: T };

/** What people call an entry: its slug or id where it has one, its place in the list otherwise. */
const nameOf = (entry: unknown, key: string): string => {
  if (typeof entry !== "object" || entry === null) return key;
  if ("slug" in entry && typeof entry.slug === "string") return entry.slug;
  if ("id" in entry && typeof entry.id === "string") return entry.id;
  return key;
};

/** Everything below `value` that has the shape of `schema`, in reading order. It does not look inside what it found. */
export const findInContent = <T>(schema: z.ZodType<T>, value: unknown, path = ""): readonly Found<T>[] => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return [{ path, value: parsed.data }];
  if (typeof value !== "object" || value === null) return [];

  return Object.entries(value).flatMap(([key, entry]) =>
    findInContent(schema, entry, path ? `${path}.${nameOf(entry, key)}` : key),
  );
};
