import fc from "fast-check";
import { talentIds } from "../../talent/talent-questions.ts";
import type { AskedClass, ClassGroup } from "../class-group.ts";
import type { Contribution } from "../tally.ts";

/** A Monday morning. */
export const monday = new Date("2026-11-23T09:30:00.000Z");

/** What a counsellor fills in; a test names only what it is about. */
export const anAskedClass = (over: Partial<AskedClass> = {}): AskedClass => ({
  requestId: "0198a9f2-7c1e-4b0a-9a60-5c3b8f1d2e4f",
  label: "Techniek op dinsdag",
  expected: 28,
  languages: ["nl"],
  days: 14,
  ...over,
});

/** A class as it is kept. */
export const aClassGroup = (over: Partial<ClassGroup> = {}): ClassGroup => ({
  id: "0199c0de-0000-7000-8000-000000000001",
  requestId: anAskedClass().requestId,
  code: "KTM4RC",
  tokenHash: "hash",
  label: "Techniek op dinsdag",
  expected: 28,
  languages: ["nl"],
  closesAt: new Date("2026-12-07T09:30:00.000Z"),
  closedAt: null,
  eraseAfter: new Date("2027-01-06T09:30:00.000Z"),
  ...over,
});

export const interestIds = ["hands", "people", "computers"] as const;

/** What one person adds. */
export const someContribution: fc.Arbitrary<Contribution> = fc.record({
  talents: fc.subarray([...talentIds], { maxLength: 4 }),
  interests: fc.subarray([...interestIds]),
});

/** What the people of a class add, one after the other. */
export const someContributions = (most: number): fc.Arbitrary<readonly Contribution[]> =>
  fc.array(someContribution, { maxLength: most });
