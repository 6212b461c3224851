import { expect, it } from "vitest";
import { comparePairs } from "./gender-pairs.ts";
import { scoreRun } from "./score-run.ts";

const queries = [
  { qid: "docent", pair: 0, form: "m" as const },
  { qid: "docente", pair: 0, form: "f" as const },
];
const judged = new Map(queries.map(({ qid }) => [qid, new Map([["teacher", 1]])]));

it("says what a title for women gets less, and which of ten answers it shares with the one for men", () => {
  const run = [
    { qid: "docent", ranked: ["teacher", "trainer"] },
    { qid: "docente", ranked: ["trainer", "teacher"] },
  ];
  const { perQuery } = scoreRun({ judged, run });
  expect(comparePairs(queries, run, perQuery)).toEqual([{ gap: -0.5, overlap: 0.2, sameFirst: 0 }]);
});

it("refuses half a pair", () => {
  expect(() => comparePairs(queries.slice(1), [], new Map())).toThrow("Pair 0 lacks one of its forms");
});
