import type { SearchDocument } from "@techconnect/search/search-index";

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** A vacancy with a number and a title. */
export const aSearchDocument = (number: number, title: string, version = "1"): SearchDocument => ({
  kind: "vacancy",
  id: uuid(number),
  version,
  title: { nl: title },
  also: [],
  names: [],
  text: {},
  facets: { levels: [], sectors: [], dayParts: [], features: [] },
  point: null,
  rank: 0,
  lastDay: null,
  listedOn: null,
});
