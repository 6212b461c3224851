import { describe, expect, it } from "vitest";
import { anonymous } from "@techconnect/domain/identity/actor";
import { aModerator, nextId, somebody } from "./testing/an-organisation.ts";
import { given, kindOf } from "./testing/an-organisation-at-work.ts";
import { aForm } from "./testing/organisations-at-work.ts";

describe("bringing an organisation in", () => {
  it("makes whoever does its admin, once per form, and says so in the log", async () => {
    const { create, amina, members, log } = await given();
    const form = aForm({ name: "Twee" });
    const [one, again] = [await create(amina, form), await create(amina, form)];
    expect(again).toEqual(one);
    expect(one.ok && members(one.value.organisationId)).toEqual([
      { personId: amina.personId, role: "admin", places: [] },
    ]);
    expect(log().map(({ action }) => action)).toEqual(["organisation.create", "organisation.create"]);
    expect(kindOf(await create(amina, { ...form, name: "Drie" }))).toBe("InvalidInput");
    expect(kindOf(await create(somebody(), form))).toBe("InvalidInput");
  });

  it("is for people who are signed in and not held, and makes no second organisation that runs the platform", async () => {
    const { create } = await given();
    expect(kindOf(await create(anonymous, aForm()))).toBe("NotSignedIn");
    expect(kindOf(await create(somebody({ isSuspended: true }), aForm()))).toBe("NotAllowed");
    expect(kindOf(await create(aModerator(), aForm({ kind: "programme" })))).toBe("NotAllowed");
    expect(await create(somebody(), aForm({ kvkNumber: "1" }))).toMatchObject({
      error: { path: ["input", "kvkNumber"] },
    });
  });
});

describe("changing it", () => {
  it("tells the second of two who change at once, and overwrites nothing", async () => {
    const { change, amina, organisationId, show } = await given();
    const form = { ...aForm({ about: "Een" }), organisationId, version: 1 };
    expect(kindOf(await change(amina, form))).toBe("ok");
    expect(await change(amina, { ...form, about: "Twee" })).toMatchObject({
      error: { kind: "ChangedMeanwhile", version: 2 },
    });
    expect((await show(amina, organisationId))?.organisation.about).toBe("Een");
  });

  it("has a verified one judged again when it takes another name, and not for another text", async () => {
    const { change, submit, review, amina, organisationId, status, version } = await given();
    await submit(amina, organisationId);
    await review(aModerator(), { organisationId, version: await version(), verdict: "approve", reason: null });
    expect(await status()).toBe("verified");
    const form = { ...aForm(), organisationId };
    await change(amina, { ...form, about: "Nieuw", version: await version() });
    expect(await status()).toBe("verified");
    await change(amina, { ...form, name: "Iemand anders", version: await version() });
    expect(await status()).toBe("submitted");
  });

  it("answers others as if there were nothing, and members who are no admin that they may not", async () => {
    const { change, submit, invite, removeMember, joined, form, organisationId, amina } = await given();
    const member = await joined();
    const asked = { ...aForm(), organisationId, version: 1 };
    for (const [actor, kind] of [
      [anonymous, "NotSignedIn"],
      [somebody(), "NotFound"],
      [member, "NotAllowed"],
      [aModerator(), "NotAllowed"],
      [{ ...amina, isSuspended: true }, "NotAllowed"],
    ] as const) {
      expect(kindOf(await change(actor, asked))).toBe(kind);
      expect(kindOf(await submit(actor, organisationId))).toBe(kind);
      expect(kindOf(await invite(actor, form("x@bakker.example")))).toBe(kind);
      expect(kindOf(await removeMember(actor, { organisationId, personId: amina.personId }))).toBe(kind);
    }
    for (const nothing of ["nonsense", nextId()]) expect(kindOf(await submit(amina, nothing))).toBe("NotFound");
  });
});

describe("an invitation", () => {
  it("is for the address that was invited, shows no more than a part of it, and works once", async () => {
    const { invite, accept, showInvitation, form, tokenOf, amina, members, organisationId } = await given();
    await invite(amina, form("Bo@bakker.example"));
    const token = tokenOf("bo");
    const bo = somebody({ email: "bo@bakker.example" });
    expect(await showInvitation(token)).toMatchObject({
      organisationName: "Bakker Software",
      invited: "b•••@bakker.example",
      state: "open",
    });
    expect(kindOf(await accept(anonymous, token))).toBe("NotSignedIn");
    expect(await accept(somebody({ email: "cas@bakker.example" }), token)).toMatchObject({
      error: { kind: "WrongAccount", invited: "b•••@bakker.example" },
    });
    expect(kindOf(await accept(bo, "a link of nobody"))).toBe("NotFound");
    expect(kindOf(await accept(bo, token))).toBe("ok");
    expect(kindOf(await accept(bo, token))).toBe("ok");
    expect(await accept(somebody({ email: "bo@bakker.example" }), token)).toMatchObject({
      error: { state: "accepted" },
    });
    expect(members(organisationId)).toHaveLength(2);
    expect(await showInvitation(token)).toMatchObject({ invited: null, state: "accepted" });
  });

  it("is replaced by another to the same address, taken back, and over after fourteen days", async () => {
    const { invite, revoke, accept, form, tokenOf, show, wait, amina, organisationId, events } = await given();
    const bo = somebody({ email: "bo@bakker.example" });
    const asked = form(bo.email);
    await invite(amina, asked);
    await invite(amina, asked);
    expect(events()).toHaveLength(1);
    const first = tokenOf(bo.email);
    await invite(amina, form(bo.email));
    expect(await accept(bo, first)).toMatchObject({ error: { kind: "InvitationOver", state: "replaced" } });
    expect(events()).toHaveLength(1);

    const second = tokenOf(bo.email);
    const open = (await show(amina, organisationId))?.record?.invitations?.find(({ state }) => state === "open");
    expect(kindOf(await revoke(amina, { organisationId, invitationId: open?.id ?? "" }))).toBe("ok");
    expect(await accept(bo, second)).toMatchObject({ error: { state: "revoked" } });
    expect(kindOf(await revoke(amina, { organisationId, invitationId: nextId() }))).toBe("NotFound");

    await invite(amina, form(bo.email));
    const third = tokenOf(bo.email);
    wait("2026-12-07T09:30:00Z");
    expect(await accept(bo, third)).toMatchObject({ error: { state: "expired" } });
  });

  it("is shown to whoever has the address, with the way to accept it, for as long as that can be done", async () => {
    const { invite, invitations, accept, suspend, form, amina, organisationId, wait } = await given();
    const bo = somebody({ email: "bo@bakker.example" });
    await invite(amina, form(bo.email));
    const [shown] = await invitations(bo);
    expect(shown).toMatchObject({ organisationName: "Bakker Software", role: "member", state: "open" });
    for (const actor of [anonymous, amina, somebody(), { ...bo, isSuspended: true }])
      expect(await invitations(actor)).toEqual([]);
    expect(kindOf(await accept(bo, shown?.token ?? ""))).toBe("ok");
    expect(await invitations(bo)).toEqual([]);

    const cas = somebody({ email: "cas@bakker.example" });
    await invite(amina, form(cas.email));
    wait("2026-12-07T09:30:00Z");
    expect(await invitations(cas)).toEqual([]);
    await invite(amina, form(cas.email));
    expect(await invitations(cas)).toHaveLength(1);
    await suspend(aModerator(), { organisationId, reason: "complaints" });
    expect(await invitations(cas)).toEqual([]);
  });

  it("is sent ten times a day by an organisation that nobody verified", async () => {
    const { invite, form, amina, wait } = await given();
    for (let n = 1; n <= 10; n++) expect(kindOf(await invite(amina, form(`${n}@bakker.example`)))).toBe("ok");
    expect(kindOf(await invite(amina, form("11@bakker.example")))).toBe("TooManyRequests");
    wait("2026-11-24T09:30:00Z");
    expect(kindOf(await invite(amina, form("11@bakker.example")))).toBe("ok");
  });
});

describe("members", () => {
  it("never lose their last admin", async () => {
    const { changeMember, removeMember, leave, joined, amina, organisationId } = await given();
    const bo = await joined();
    const lastAdmin = { kind: "LastAdmin", organisations: [{ id: organisationId, name: "Bakker Software" }] };
    const { personId } = amina;
    expect(await changeMember(amina, { organisationId, personId, role: "member", places: [] })).toMatchObject({
      error: lastAdmin,
    });
    expect(await removeMember(amina, { organisationId, personId })).toMatchObject({ error: lastAdmin });
    expect(await leave(amina, organisationId)).toMatchObject({ error: lastAdmin });
    const admin = { organisationId, personId: bo.personId, role: "admin" as const, places: [] };
    expect(kindOf(await changeMember(amina, admin))).toBe("ok");
    expect(kindOf(await leave(amina, organisationId))).toBe("ok");
    expect(kindOf(await leave(amina, organisationId))).toBe("NotFound");
  });

  it("hand over and step back in one, and get roles of their kind only", async () => {
    const { transfer, changeMember, joined, amina, members, organisationId } = await given();
    const bo = await joined();
    const asked = { organisationId, personId: bo.personId, ownRole: "member" as const };
    expect(kindOf(await transfer(amina, { ...asked, ownRole: "moderator" }))).toBe("InvalidInput");
    expect(kindOf(await transfer(amina, asked))).toBe("ok");
    expect(members(organisationId).map(({ role }) => role)).toEqual(["member", "admin"]);
    expect(kindOf(await transfer(amina, asked))).toBe("NotAllowed");
    const change = { organisationId, personId: amina.personId, role: "moderator" as const, places: [] };
    expect(kindOf(await changeMember(bo, change))).toBe("InvalidInput");
    expect(kindOf(await changeMember(bo, { ...change, role: "member", places: ["Oost"] }))).toBe("InvalidInput");
  });

  it("close an organisation when the last of all leaves, unless it is suspended", async () => {
    const one = await given();
    await one.leave(one.amina, one.organisationId);
    expect(await one.show(aModerator(), one.organisationId)).toBeNull();
    const other = await given();
    await other.suspend(aModerator(), { organisationId: other.organisationId, reason: "complaints" });
    expect(kindOf(await other.leave(other.amina, other.organisationId))).toBe("ok");
    expect(await other.status()).toBe("suspended");
  });
});
