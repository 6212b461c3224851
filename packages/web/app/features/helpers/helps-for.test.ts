import { describe, expect, it } from "vitest";
import { helpsFor, isHelperSomewhere } from "./helps-for.ts";
import type { Membership } from "./people.query.ts";

const library = { id: "1", name: "De Bieb" };
const aMembership = (differs: Partial<Membership> = {}): Membership => ({
  role: "COUNSELLOR",
  status: "VERIFIED",
  organisation: library,
  ...differs,
});

describe("for which organisations somebody helps", () => {
  it.each(["COUNSELLOR", "LIAISON", "HUB_HOST"] as const)("is where one is a %s of a verified one", (role) => {
    expect(isHelperSomewhere([aMembership({ role })])).toBe(true);
    expect(helpsFor([aMembership({ role })])).toEqual([library]);
  });

  it("names each once", () => expect(helpsFor([aMembership(), aMembership({ role: "LIAISON" })])).toEqual([library]));

  it("leaves out what nobody looked at yet, though helping is one's work", () => {
    const memberships = [aMembership({ status: "SUBMITTED" })];
    expect(isHelperSomewhere(memberships)).toBe(true);
    expect(helpsFor(memberships)).toEqual([]);
  });

  it("is nowhere for other roles", () => {
    expect(isHelperSomewhere([aMembership({ role: "ADMIN" })])).toBe(false);
    expect(helpsFor([aMembership({ role: "MEMBER" })])).toEqual([]);
  });
});
