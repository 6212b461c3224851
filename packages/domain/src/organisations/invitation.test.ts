import { describe, expect, it } from "vitest";
import {
  ended,
  invite,
  invitesTheSame,
  stateOfInvitation,
  withinInvitationLimit,
  type AskedInvitation,
} from "./invitation.ts";
import { approvalsNeeded, approvedBy, sharesDomain, kindsToTellFrom, type Review } from "./verification.ts";

const monday = new Date("2026-11-23T09:30:00Z");
const asked = (over: Partial<AskedInvitation> = {}): AskedInvitation => ({
  requestId: "0198a9f2-7c1e-4b0a-9a60-5c3b8f1d2e4f",
  email: "Bo@Bakker.Example",
  role: "member",
  places: ["1103", "1012"],
  locale: "nl",
  ...over,
});
const given = {
  id: "i",
  organisation: { id: "o", kind: "employer" as const },
  invitedBy: "p",
  now: monday,
  tokenHashOf: (id: string) => `hash of ${id}`,
};
const invitation = (over: Partial<AskedInvitation> = {}) => {
  const made = invite(asked(over), given);
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
};

describe("an invitation", () => {
  it("works for fourteen days, once, and is gone thirty days later", () => {
    const made = invitation();
    expect(made).toMatchObject({ email: "bo@bakker.example", places: ["1012", "1103"], tokenHash: "hash of i" });
    expect(stateOfInvitation(made, new Date("2026-12-07T09:29:59Z"))).toBe("open");
    expect(stateOfInvitation(made, new Date("2026-12-07T09:30:00Z"))).toBe("expired");
    expect(made.eraseAfter).toEqual(new Date("2027-01-06T09:30:00Z"));
  });

  it.each([
    ["requestId", { requestId: "1" }],
    ["email", { email: "bo" }],
    ["role", { role: "moderator" }],
    ["places", { places: ["Amsterdam"] }],
  ] as const)("names the field %s when it cannot be read", (field, over) =>
    expect(invite(asked(over), given)).toMatchObject({ ok: false, error: { field } }),
  );

  it("forgets at its end whom it was for", () => {
    const over = ended(invitation(), "revoked", monday);
    expect(over).toMatchObject({ email: null, end: "revoked", eraseAfter: new Date("2026-12-23T09:30:00Z") });
    expect(stateOfInvitation(over, monday)).toBe("revoked");
    expect(invitesTheSame(over, invitation())).toBe(true);
  });

  it("is another with another address, role or place", () => {
    for (const over of [{ email: "cas@bakker.example" }, { role: "admin" as const }, { places: [] }])
      expect(invitesTheSame(invitation(), invitation(over))).toBe(false);
  });

  it("is sent ten times a day by whom nobody verified, and a hundred times by others", () => {
    const sent = (count: number) => Array.from({ length: count }, () => monday);
    expect(withinInvitationLimit("submitted", sent(10), monday).ok).toBe(true);
    expect(withinInvitationLimit("submitted", sent(11), monday)).toMatchObject({
      error: { kind: "TooManyRequests", retryAfterSeconds: 13.5 * 3_600 },
    });
    expect(withinInvitationLimit("verified", sent(100), monday).ok).toBe(true);
    expect(withinInvitationLimit("verified", sent(101), monday).ok).toBe(false);
    expect(withinInvitationLimit("unverified", sent(50), new Date("2026-11-24T09:30:00Z")).ok).toBe(true);
  });
});

describe("how many moderators must agree", () => {
  it("is two where a domain is not proven, or is that of one it could pass for", () => {
    expect(approvalsNeeded(true, false)).toBe(1);
    for (const [proven, shared] of [
      [true, true],
      [false, false],
      [false, true],
    ] as const)
      expect(approvalsNeeded(proven, shared)).toBe(2);
    expect(kindsToTellFrom("school")).toEqual(["employer"]);
    expect(kindsToTellFrom("employer")).toEqual(["school"]);
    expect(kindsToTellFrom("hub")).toEqual([]);
    const kindsAt = new Map([["debrug.example", ["school", "hub"] as const]]);
    expect(sharesDomain({ kind: "employer", emailDomain: "debrug.example" }, kindsAt)).toBe(true);
    for (const other of [
      { kind: "employer", emailDomain: "bakker.example" },
      { kind: "employer", emailDomain: null },
      { kind: "school", emailDomain: "debrug.example" },
      { kind: "hub", emailDomain: "debrug.example" },
    ] as const)
      expect(sharesDomain(other, kindsAt)).toBe(false);
  });

  it("counts each once, and from when it was submitted last", () => {
    const review = (moderatorId: string | null, at: string, verdict: Review["verdict"] = "approve"): Review => ({
      id: at,
      organisationId: "o",
      moderatorId,
      verdict,
      reason: null,
      at: new Date(at),
    });
    const reviews = [
      review("a", "2026-11-20T00:00:00Z"),
      review("b", "2026-11-24T00:00:00Z"),
      review("b", "2026-11-25T00:00:00Z"),
      review("c", "2026-11-25T00:00:00Z", "send-back"),
      review(null, "2026-11-25T00:00:00Z"),
    ];
    expect([...approvedBy(reviews, monday)]).toEqual(["b"]);
  });
});
