import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasRole, moderates, runsPlatform, standing, type SignedIn } from "../identity/actor.ts";
import { admit, changeMember, depart, isLookedAfter, transfer, type Member } from "./members.ts";
import { memberRoles, organisationKinds, organisationStatuses } from "./organisation.ts";
import { move, organisationMoves, reaches, unverified, type Standing } from "./organisation-status.ts";

const people = ["a", "b", "c", "d"] as const;
const person = fc.constantFrom(...people);
const role = fc.constantFrom("admin", "member", "counsellor" as const);
/** Something that somebody does to the members; what is refused changes nothing. */
const step = fc.oneof(
  fc.record({ does: fc.constant("join" as const), who: person, role }),
  fc.record({ does: fc.constant("change" as const), who: person, role }),
  fc.record({ does: fc.constantFrom("remove" as const, "leave" as const, "erase" as const), who: person }),
  fc.record({ does: fc.constant("transfer" as const), who: person, to: person, role }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const after = (members: readonly Member[], one: Step): readonly Member[] => {
  const changed =
    one.does === "join"
      ? { ok: true as const, value: admit(members, { personId: one.who, role: one.role, places: [] }) }
      : one.does === "change"
        ? changeMember(members, { personId: one.who, role: one.role, places: [] })
        : one.does === "transfer"
          ? transfer(members, { from: one.who, to: one.to, role: one.role })
          : depart(members, one.who);
  return changed.ok ? changed.value : members;
};

describe("members", () => {
  it("never are without somebody who looks after them, whatever they do", () => {
    const founded: readonly Member[] = [{ personId: "a", role: "admin", places: [] }];
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let members = founded;
        for (const one of steps) {
          // an organisation that everybody left is closed: nobody joins it any more
          if (members.length === 0) return;
          members = after(members, one);
          expect(isLookedAfter(members)).toBe(true);
          expect(new Set(members.map(({ personId }) => personId)).size).toBe(members.length);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  const both: readonly Member[] = [
    { personId: "a", role: "admin", places: [] },
    { personId: "b", role: "member", places: ["1012"] },
  ];

  it("keep their last admin, who may go once somebody else is one, or when nobody is left", () => {
    for (const refused of [depart(both, "a"), changeMember(both, { personId: "a", role: "member", places: [] })])
      expect(refused).toMatchObject({ ok: false, error: { kind: "NoAdminLeft" } });
    const handed = transfer(both, { from: "a", to: "b", role: "member" });
    expect(handed).toEqual({
      ok: true,
      value: [
        { personId: "a", role: "member", places: [] },
        { personId: "b", role: "admin", places: [] },
      ],
    });
    expect(handed.ok && depart(handed.value, "a")).toMatchObject({ ok: true, value: { length: 1 } });
    expect(depart(both.slice(0, 1), "a")).toEqual({ ok: true, value: [] });
  });

  it("lose no role by being invited again, and are not handed to nobody", () => {
    expect(admit(both, { personId: "a", role: "member", places: [] })).toBe(both);
    for (const to of ["a", "z"])
      expect(transfer(both, { from: "a", to, role: "member" })).toMatchObject({ error: { kind: "NoSuchMember" } });
    expect(depart(both, "z")).toMatchObject({ error: { kind: "NoSuchMember" } });
  });
});

describe("where an organisation stands", () => {
  const allowed = [
    "unverified submitted",
    "submitted verified",
    "submitted unverified",
    "verified submitted",
    "unverified suspended",
    "submitted suspended",
    "verified suspended",
  ];

  it("moves along allowed edges only, and comes back from suspension to where it was", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...organisationMoves), { maxLength: 40 }), (moves) => {
        let stands: Standing = unverified;
        for (const one of moves) {
          const moved = move(stands, one);
          if (!moved.ok) {
            expect(moved.error.status).toBe(stands.status);
            continue;
          }
          if (stands.status === "suspended") expect(moved.value).toEqual({ status: stands.before, before: null });
          else expect(allowed).toContain(`${stands.status} ${moved.value.status}`);
          expect(moved.value.status === "suspended").toBe(moved.value.before !== null);
          stands = moved.value;
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("reaches people when it is verified, and only then", () =>
    expect(organisationStatuses.filter((status) => reaches({ status }))).toEqual(["verified"]));
});

describe("members of a suspended organisation", () => {
  it("have no rights by it, whatever they are", () => {
    const membership = fc.record({
      organisationId: fc.constant("o"),
      kind: fc.constantFrom(...organisationKinds),
      status: fc.constant("suspended" as const),
      role: fc.constantFrom(...memberRoles),
      places: fc.constant([]),
    });
    fc.assert(
      fc.property(fc.array(membership), (memberships) => {
        const actor: SignedIn = {
          kind: "signed-in",
          personId: "p",
          sessionId: "s",
          email: "a@example.org",
          isSuspended: false,
          memberships,
        };
        expect(standing(actor)).toEqual([]);
        expect(hasRole(actor, memberRoles)).toBe(false);
        expect(runsPlatform(actor, memberRoles) || moderates(actor)).toBe(false);
      }),
    );
  });
});
