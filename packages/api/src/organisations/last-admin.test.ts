import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SignedIn } from "@techconnect/domain/identity/actor";
import { isLookedAfter, type Member } from "@techconnect/domain/organisations/members";
import { asActor } from "../platform/postgres/as-actor.ts";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import { organisationsLeftWithoutAdmin } from "./organisations.module.ts";
import { anInvitation, nextId, somebody } from "./testing/an-organisation.ts";
import { organisationsAtWork } from "./testing/organisations-at-work.ts";
import { organisationsOn } from "./testing/organisations-database.ts";

let database: TestDatabase;
let store: ReturnType<typeof organisationsOn>;
beforeAll(async () => {
  database = await testDatabase({ role: testRole });
  store = organisationsOn(database);
});
afterAll(() => database.drop());

const member = ({ personId }: SignedIn, role: Member["role"] = "admin"): Member => ({ personId, role, places: [] });
const rounds = 60;

describe("two admins at the same instant", () => {
  type Works = ReturnType<typeof organisationsAtWork>;
  type Pair = { readonly id: string; readonly a: SignedIn; readonly b: SignedIn };

  const demote = (work: Works, { id, a, b }: Pair) => {
    const to = (personId: string) => ({ organisationId: id, personId, role: "member" as const, places: [] });
    return [work.changeMember(a, to(b.personId)), work.changeMember(b, to(a.personId))] as const;
  };
  const remove = (work: Works, { id, a, b }: Pair) =>
    [
      work.removeMember(a, { organisationId: id, personId: b.personId }),
      work.removeMember(b, { organisationId: id, personId: a.personId }),
    ] as const;
  const stepBack = (work: Works, { id, a, b }: Pair) => {
    const own = (personId: string) => ({ organisationId: id, personId, role: "member" as const, places: [] });
    return [work.changeMember(a, own(a.personId)), work.changeMember(b, own(b.personId))] as const;
  };
  const leave = (work: Works, { id, a, b }: Pair) => [work.leave(a, id), work.leave(b, id)] as const;

  it.each([
    ["demote each other", demote],
    ["remove each other", remove],
    ["step back", stepBack],
    ["leave", leave],
  ])("%s: one of them does, and somebody still looks after the third", async (_what, act) => {
    const work = organisationsAtWork(store.transaction);
    for (let round = 0; round < rounds; round++) {
      const [a, b, third] = [somebody(), somebody(), somebody()];
      const { id } = await store.put([member(a), member(b), member(third, "member")]);
      const done = await Promise.all(act(work, { id, a, b }));
      expect(done.filter(({ ok }) => ok)).toHaveLength(1);
      const members = await store.members(id);
      expect(isLookedAfter(members) && members.length > 0).toBe(true);
    }
  });

  it("erase their accounts: one of them can, and the other is told which organisation keeps them", async () => {
    for (let round = 0; round < rounds; round++) {
      const [a, b, third] = [somebody(), somebody(), somebody()];
      const organisation = await store.put([member(a), member(b), member(third, "member")]);
      const done = await Promise.allSettled([store.erase(a), store.erase(b)]);
      expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      const refused = done.find((one) => one.status === "rejected");
      expect(refused?.reason).toMatchObject({ organisations: [{ id: organisation.id, name: organisation.name }] });
      expect(isLookedAfter(await store.members(organisation.id))).toBe(true);
    }
  });

  it("erase accounts that share two organisations, and never wait for each other for ever", async () => {
    for (let round = 0; round < rounds; round++) {
      const [a, b] = [somebody(), somebody()];
      const both = [member(a), member(b)];
      const [one, other] = [await store.put(both), await store.put(both.toReversed())];
      await Promise.all([store.erase(a), store.erase(b)]);
      for (const { id } of [one, other]) expect(await store.count("organisation", "id = ?", id)).toBe(0);
    }
  });
});

describe("accepting an invitation twice at the same instant", () => {
  it("makes one member, whatever is revoked meanwhile", async () => {
    const work = organisationsAtWork(store.transaction);
    for (let round = 0; round < rounds / 3; round++) {
      const [a, bo] = [somebody(), somebody({ email: `${nextId()}@bakker.example` })];
      const { id } = await store.put([member(a)]);
      const invitation = anInvitation({ organisationId: id, email: bo.email });
      const acting = await work.again(a);
      await store.transaction(acting, ({ invitations }) => invitations.keep(invitation));
      const accept = () => work.accept(bo, `token of ${invitation.id}`);
      const revoke = () => work.revoke(a, { organisationId: id, invitationId: invitation.id });
      const [first, , second] = await Promise.all([accept(), revoke(), accept()]);
      expect(await store.members(id)).toHaveLength(first.ok || second.ok ? 2 : 1);
      expect(await store.count("invitation", "email = ?", bo.email)).toBe(0);
    }
  });
});

describe("erasing somebody", () => {
  it("takes memberships, invitations to them and their name from what they sent", async () => {
    const work = organisationsAtWork(store.transaction);
    const [a, b] = [somebody(), somebody({ email: `${nextId()}@bakker.example` })];
    const { id } = await store.put([member(a), member(b)]);
    const elsewhere = await store.put([member(a)]);
    const sent = anInvitation({ organisationId: id, invitedBy: b.personId });
    const received = anInvitation({ organisationId: elsewhere.id, email: b.email, invitedBy: a.personId });
    const acting = await work.again(a);
    for (const one of [sent, received]) await store.transaction(acting, ({ invitations }) => invitations.keep(one));

    const held = await store.held(b);
    expect(held).toMatchObject({
      memberships: [{ organisation: "Bakker Software", role: "admin" }],
      invitationsSent: [{ role: "member" }],
      invitationsReceived: [{ email: b.email }],
    });
    expect(JSON.stringify(held)).not.toContain(a.personId);
    expect(JSON.stringify(held)).not.toContain(sent.email);

    await store.erase(b);
    for (const table of ["organisation", "membership", "invitation", "organisation_review"]) {
      expect(await store.count(`${table} t`, "position(? in t::text) > 0", b.personId)).toBe(0);
      expect(await store.count(`${table} t`, "position(? in t::text) > 0", b.email)).toBe(0);
    }
    expect(await store.members(id)).toEqual([member(a)]);
    expect(await store.count("invitation", "id = ?", sent.id)).toBe(1);
  });

  it("closes what nobody else is in, keeps what is suspended, and is refused where others would be left alone", async () => {
    const [a, b] = [somebody(), somebody()];
    const alone = await store.put([member(a)]);
    const suspended = await store.put([member(a)], { standing: { status: "suspended", before: "verified" } });
    const shared = await store.put([member(a), member(b, "member")]);
    const asked = () => asActor(database.em(), a, (em) => organisationsLeftWithoutAdmin(em, a.personId));
    const organisations = [{ id: shared.id, name: shared.name }];
    expect(await asked()).toEqual(organisations);
    await expect(store.erase(a)).rejects.toMatchObject({ name: "WouldLeaveNoAdmin", organisations });
    expect(await store.members(alone.id)).toHaveLength(1);

    const work = organisationsAtWork(store.transaction);
    await work.transfer(a, { organisationId: shared.id, personId: b.personId, ownRole: "member" });
    expect(await asked()).toEqual([]);
    await store.erase(a);
    expect(await store.count("organisation", "id = ?", alone.id)).toBe(0);
    expect(await store.count("organisation", "id = ?", suspended.id)).toBe(1);
    expect(await store.members(suspended.id)).toEqual([]);
  });
});
