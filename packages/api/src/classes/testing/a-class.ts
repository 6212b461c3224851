import type { AskedClass, ClassGroup } from "@techconnect/domain/classes/class-group";
import { classCodeFrom } from "@techconnect/domain/classes/class-code";
import type { Contribution } from "@techconnect/domain/classes/tally";
import type { ClassTokens } from "../class-groups.ts";
import type { AskedJoin } from "../join-class.ts";

/** A Monday morning. */
export const monday = new Date("2026-11-23T09:30:00.000Z");

export const uuidOf = (n: number): string => `0198a9f2-7c1e-4b0a-9a60-${String(n).padStart(12, "0")}`;

/** Secrets that a test can read. The first code depends on nothing, so that two classes want the same one. */
export const plainTokens: ClassTokens = {
  tokenFor: (requestId) => `token of ${requestId}`,
  hashOf: (token) => `hash of ${token}`,
  codeFor: (requestId, attempt) => classCodeFrom(attempt === 0 ? 7 : Number(requestId.slice(-6)) + attempt),
  markFor: (classId, requestId) => `${requestId} in ${classId}`,
};

/** What a counsellor fills in; a test names only what it is about. */
export const anAskedClass = (over: Partial<AskedClass> = {}): AskedClass => ({
  requestId: uuidOf(1),
  label: "Techniek op dinsdag",
  expected: 28,
  languages: ["nl", "ar"],
  days: 14,
  ...over,
});

/** A class as it is kept; its token hash and code go with its request id. */
export const aClassGroup = (over: Partial<ClassGroup> = {}): ClassGroup => {
  const requestId = over.requestId ?? uuidOf(1);
  return {
    id: "0199c0de-0000-7000-8000-000000000001",
    requestId,
    code: plainTokens.codeFor(requestId, 1),
    tokenHash: plainTokens.hashOf(plainTokens.tokenFor(requestId)),
    label: "Techniek op dinsdag",
    expected: 28,
    languages: ["nl", "ar"],
    closesAt: new Date("2026-12-07T09:30:00.000Z"),
    closedAt: null,
    eraseAfter: new Date("2027-01-06T09:30:00.000Z"),
    ...over,
  };
};

export const helper: Contribution = { talents: ["helping", "solving"], interests: ["people"] };

/** What a pupil sends. */
export const anAskedJoin = (over: Partial<AskedJoin> = {}): AskedJoin => ({
  code: classCodeFrom(7),
  requestId: uuidOf(100),
  ...helper,
  ...over,
});
