import { describe, expect, it } from "vitest";
import { anonymous } from "../identity/actor.ts";
import { memberRoles } from "../organisations/organisation.ts";
import {
  accepted,
  ended,
  helperRoles,
  looksOpen,
  mayHelpFor,
  organisationsToHelpFor,
  stateOf,
  takenBack,
  unansweredUntil,
} from "./helping.ts";
import { aHelper, aHelping, aMembership, aPerson, friday, library } from "./testing/a-helping.ts";

describe("help", () => {
  it("waits for an answer, and lets nobody in before", () => {
    expect(stateOf(aHelping(), friday)).toBe("asked");
    expect(unansweredUntil(friday)).toEqual(aHelping().expiresAt);
    expect(stateOf(aHelping(), aHelping().expiresAt)).toBe("over");
  });

  it("looks open to who asked until a yes or until it runs out; a no changes nothing of that", () => {
    const no = ended(aHelping(), friday);
    for (const asked of [aHelping(), no]) {
      expect(looksOpen(asked, friday)).toBe(true);
      expect(looksOpen(asked, asked.expiresAt)).toBe(false);
      expect(looksOpen(takenBack(asked, friday), friday)).toBe(false);
      expect(stateOf(takenBack(asked, friday), friday)).toBe("over");
    }
    expect(looksOpen(accepted(aHelping(), false, friday), friday)).toBe(false);
  });

  it("is active for six months after the person said yes", () => {
    const active = accepted(aHelping(), true, friday);
    expect(active).toMatchObject({ withNeeds: true, acceptedAt: friday, expiresAt: new Date("2027-05-27T09:30:00Z") });
    expect(stateOf(active, new Date("2027-05-27T09:29:59Z"))).toBe("active");
    expect(stateOf(active, active.expiresAt)).toBe("over");
  });

  it.each([
    ["2026-08-31T10:00:00Z", "2027-02-28T10:00:00Z"],
    ["2027-08-31T10:00:00Z", "2028-02-29T10:00:00Z"],
    ["2026-12-31T23:59:59Z", "2027-06-30T23:59:59Z"],
  ])("that began on %s ends on %s", (from, until) =>
    expect(accepted(aHelping(), false, new Date(from)).expiresAt).toEqual(new Date(until)),
  );

  it("is over at once when somebody ends it, and stays so", () => {
    const over = ended(accepted(aHelping(), false, friday), friday);
    expect(stateOf(over, friday)).toBe("over");
    expect(ended(over, new Date("2026-12-01T00:00:00Z"))).toEqual(over);
  });
});

describe("helping people for an organisation", () => {
  it.each(memberRoles)("as %s is for those whose work it is", (role) =>
    expect(mayHelpFor(aHelper({ role }), library)).toBe((helperRoles as readonly string[]).includes(role)),
  );

  it.each(["unverified", "submitted", "suspended"] as const)("is not for one that is %s", (status) => {
    expect(mayHelpFor(aHelper({ status }), library)).toBe(false);
    expect(organisationsToHelpFor(aHelper({ status }))).toEqual([]);
  });

  it("is not for another organisation, nor for somebody who is suspended or not signed in", () => {
    expect(mayHelpFor(aHelper(), "another")).toBe(false);
    expect(mayHelpFor({ ...aHelper(), isSuspended: true }, library)).toBe(false);
    expect(mayHelpFor(aPerson(), library)).toBe(false);
    expect(mayHelpFor(anonymous, library)).toBe(false);
  });

  it("names each organisation once", () =>
    expect(
      organisationsToHelpFor(
        aPerson({ memberships: [aMembership(), aMembership({ role: "admin" }), aMembership({ organisationId: "b" })] }),
      ),
    ).toEqual([library, "b"]));
});
