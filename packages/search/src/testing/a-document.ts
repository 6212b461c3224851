import type { SearchDocument } from "../search-index.ts";

/** UUIDs that are told apart by a number. */
export const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

type Over = Partial<Omit<SearchDocument, "title" | "text" | "facets">> & {
  readonly title?: string | SearchDocument["title"];
  readonly text?: string | SearchDocument["text"];
  readonly facets?: Partial<SearchDocument["facets"]>;
};

const inDutch = (text: string | SearchDocument["title"]) => (typeof text === "string" ? { nl: text } : text);

/** A job profile with a number, as an index gets it. */
export const aDocument = (number: number, { title = "", text = "", facets, ...over }: Over = {}): SearchDocument => ({
  kind: "job-profile",
  id: uuid(number),
  version: "1",
  also: [],
  names: [],
  point: null,
  rank: 0,
  lastDay: null,
  listedOn: null,
  ...over,
  title: inDutch(title),
  text: inDutch(text),
  facets: { levels: [], sectors: [], dayParts: [], features: [], ...facets },
});
