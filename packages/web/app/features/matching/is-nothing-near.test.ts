import { describe, expect, it } from "vitest";
import { isNothingNear } from "./is-nothing-near.ts";
import type { Match } from "./match.tsx";

type Verdict = Match["reasons"]["feasibility"][number]["verdict"];

const matchThatIs = (travel: Verdict): Match => ({
  path: "/nl/werk/somewhere",
  title: "Somewhere",
  summary: "Something.",
  language: null,
  chips: [],
  by: null,
  notice: null,
  lookAtIt: "Look",
  entry: [],
  reasons: {
    group: "SUITS_WELL",
    contributions: [],
    gaps: [],
    notNeeded: [],
    feasibility: [{ gate: "TRAVEL", verdict: travel, text: "", remedy: null, helpDesk: null }],
  },
});

describe("nothing is near", () => {
  it("when everything found is further than somebody wants to travel", () =>
    expect(isNothingNear([matchThatIs("CLOSED"), matchThatIs("CLOSED")], 15)).toBe(true));

  it("is not said while one thing is within reach, or may be", () => {
    expect(isNothingNear([matchThatIs("CLOSED"), matchThatIs("OPEN")], 15)).toBe(false);
    expect(isNothingNear([matchThatIs("CLOSED"), matchThatIs("UNKNOWN")], 15)).toBe(false);
  });

  it("is not said to who did not say how far", () => expect(isNothingNear([matchThatIs("CLOSED")], null)).toBe(false));
});
