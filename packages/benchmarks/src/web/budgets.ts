import { median } from "../measure/figures.ts";
import type { Part, Visit } from "./page-visits.ts";

const kilobyte = 1_000;

/** What a page weighs and how long it takes: of several visits the middle one for each figure. */
export type Weighed = Omit<Visit, "packed">;

export const middleOf = (visits: readonly Visit[]): Weighed => {
  const of = (figure: (visit: Visit) => number) => median(visits.map(figure));
  const part = (name: Part) => of(({ bytes }) => bytes[name]);
  return {
    bytes: { html: part("html"), css: part("css"), js: part("js"), fonts: part("fonts"), other: part("other") },
    requests: of(({ requests }) => requests),
    fcp: of(({ fcp }) => fcp),
    lcp: of(({ lcp }) => lcp),
    tbt: of(({ tbt }) => tbt),
    cls: of(({ cls }) => cls),
  };
};

export type Budget = { readonly name: string; readonly most: number; readonly of: (weighed: Weighed) => number };

/** Goals W1 and W3 for the first page that somebody opens, with nothing kept from before. */
export const budgets: readonly Budget[] = [
  { name: "HTML + CSS kB", most: 30, of: ({ bytes }) => (bytes.html + bytes.css) / kilobyte },
  { name: "JS kB", most: 75, of: ({ bytes }) => bytes.js / kilobyte },
  { name: "fonts kB", most: 0, of: ({ bytes }) => bytes.fonts / kilobyte },
  {
    name: "total kB",
    most: 130,
    of: ({ bytes }) => Object.values(bytes).reduce((sum, next) => sum + next, 0) / kilobyte,
  },
  { name: "requests", most: 10, of: ({ requests }) => requests },
  { name: "FCP s", most: 2.5, of: ({ fcp }) => fcp / 1000 },
  { name: "LCP s", most: 4, of: ({ lcp }) => lcp / 1000 },
  { name: "TBT ms", most: 150, of: ({ tbt }) => tbt },
  { name: "CLS", most: 0.02, of: ({ cls }) => cls },
];

export const keeps = ({ most, of }: Budget, weighed: Weighed): boolean => of(weighed) <= most;
