import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hoursBeforeClosing, judgeMissing, type CompleteReading, type MissingPosting } from "./vanished-postings.ts";

const now = new Date("2026-11-27T12:00:00Z");
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const reading = (over: Partial<CompleteReading>): CompleteReading => ({
  shownBefore: 10,
  missing: [],
  at: now,
  lossesAccepted: false,
  ...over,
});
const lost = (count: number): readonly MissingPosting[] =>
  Array.from({ length: count }, (_, at) => ({ key: `lost ${at}`, notSeenSince: null }));

const missingPosting = fc.record({
  key: fc.uuid(),
  notSeenSince: fc.option(fc.integer({ min: 0, max: 100 }).map(hoursAgo)),
});
const readings = fc.record({
  missing: fc.uniqueArray(missingPosting, { selector: ({ key }) => key, maxLength: 20 }),
  shownBefore: fc.integer({ min: 0, max: 40 }),
  at: fc.constant(now),
  lossesAccepted: fc.boolean(),
});

describe("a posting that its source no longer shows", () => {
  it("is marked the first time, and still offered", () =>
    expect(judgeMissing(reading({ missing: lost(2) }))).toEqual({
      kind: "Settled",
      notSeen: ["lost 0", "lost 1"],
      waiting: [],
      closed: [],
    }));

  it("is closed when it is missed again, long enough after", () => {
    const missing = [
      { key: "long", notSeenSince: hoursAgo(hoursBeforeClosing) },
      { key: "short", notSeenSince: hoursAgo(hoursBeforeClosing - 0.001) },
    ];
    expect(judgeMissing(reading({ missing }))).toMatchObject({ notSeen: [], waiting: ["short"], closed: ["long"] });
  });

  it("stays when more than half are gone at once, until somebody says that this is right", () => {
    const missing = [...lost(6), { key: "long", notSeenSince: hoursAgo(48) }];
    expect(judgeMissing(reading({ missing }))).toEqual({ kind: "TooManyLost", lost: 6, of: 10 });
    const accepted = judgeMissing(reading({ missing, lossesAccepted: true }));
    expect(accepted).toMatchObject({ kind: "Settled", closed: ["long"] });
    expect(judgeMissing(reading({ missing: lost(5) })).kind).toBe("Settled");
    expect(judgeMissing(reading({ shownBefore: 1, missing: lost(1) })).kind).toBe("TooManyLost");
  });
});

describe("whatever is missing", () => {
  it("comes into one group, once, or nothing is touched at all", () =>
    fc.assert(
      fc.property(readings, (given) => {
        const verdict = judgeMissing(given);
        if (verdict.kind === "TooManyLost") return;
        const grouped = [...verdict.notSeen, ...verdict.waiting, ...verdict.closed];
        expect(grouped.toSorted()).toEqual(given.missing.map(({ key }) => key).toSorted());
      }),
    ));

  it("is never closed before it was marked, nor before its time", () =>
    fc.assert(
      fc.property(readings, (given) => {
        const verdict = judgeMissing(given);
        for (const key of verdict.kind === "Settled" ? verdict.closed : []) {
          const since = given.missing.find((one) => one.key === key)?.notSeenSince;
          expect(since && since.getTime() <= hoursAgo(hoursBeforeClosing).getTime()).toBe(true);
        }
      }),
    ));

  it("is left alone exactly when more than half are lost and nobody accepted it", () =>
    fc.assert(
      fc.property(readings, (given) => {
        const gone = given.missing.filter(({ notSeenSince }) => notSeenSince === null).length;
        const tooMany = !given.lossesAccepted && gone > given.shownBefore / 2;
        expect(judgeMissing(given).kind).toBe(tooMany ? "TooManyLost" : "Settled");
      }),
    ));

  it("takes two readings: marked by the first, closed by the second, never by one alone", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 5 }), (hours, count) => {
        const first = judgeMissing(reading({ missing: lost(count) }));
        if (first.kind !== "Settled") throw new Error("five of ten are not more than half");
        expect(first.closed).toEqual([]);
        const missing = first.notSeen.map((key) => ({ key, notSeenSince: now }));
        const at = new Date(now.getTime() + hours * 3_600_000);
        const second = judgeMissing(reading({ shownBefore: 10 - count, missing, at }));
        const closed = second.kind === "Settled" ? second.closed.length : -1;
        expect(closed).toBe(hours >= hoursBeforeClosing ? count : 0);
      }),
    ));

  it("meets the same end in any order", () =>
    fc.assert(
      fc.property(readings, fc.nat(), (given, turn) => {
        const at = turn % (given.missing.length + 1);
        const turned = { ...given, missing: [...given.missing.slice(at), ...given.missing.slice(0, at)] };
        const sorted = (verdict: ReturnType<typeof judgeMissing<string>>) =>
          verdict.kind === "Settled"
            ? [verdict.notSeen.toSorted(), verdict.waiting.toSorted(), verdict.closed.toSorted()]
            : verdict;
        expect(sorted(judgeMissing(turned))).toEqual(sorted(judgeMissing(given)));
      }),
    ));
});
