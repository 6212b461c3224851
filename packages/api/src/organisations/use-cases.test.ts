import { describe, expect, it } from "vitest";
import { anonymous, type SignedIn } from "@techconnect/domain/identity/actor";
import type { MemberRole } from "@techconnect/domain/organisations/organisation";
import { aModerator, nextId, plainTokens, somebody } from "./testing/an-organisation.ts";
import { aForm, organisationsAtWork } from "./testing/organisations-at-work.ts";
import { memoryOrganisations } from "./testing/organisations.memory.ts";

const kindOf = (result: { readonly ok: boolean; readonly error?: { readonly kind: string } }) =>
  result.ok ? "ok" : result.error?.kind;

const given = async (over: object = {}) => {
  const memory = memoryOrganisations();
  const work = organisationsAtWork(memory.transaction);
  const amina = somebody();
  const made = await work.create(amina, aForm(over));
  if (!made.ok) throw new Error(made.error.message);
  const { organisationId } = made.value;

  const tokenOf = (email: string) => {
    const [event] = memory
      .events()
      .toReversed()
      .filter(({ kind }) => kind === "MemberInvited");
    return event ? plainTokens.tokenFor(event.id) : email;
  };
  const form = (email: string, role: MemberRole = "member") => {
    const asked = { organisationId, requestId: nextId(), email, role };
    return { ...asked, places: [], locale: "nl" as const };
  };
  /** Somebody who was invited and accepted. */
  const joined = async (role: MemberRole = "member"): Promise<SignedIn> => {
    const person = somebody({ email: `${nextId()}@bakker.example` });
    expect(kindOf(await work.invite(amina, form(person.email, role)))).toBe("ok");
    expect(kindOf(await work.accept(person, tokenOf(person.email)))).toBe("ok");
    return person;
  };
  const status = async () => (await work.show(aModerator(), organisationId))?.organisation.standing.status;
  const version = async () => (await work.show(aModerator(), organisationId))?.organisation.version ?? 0;
  return { ...memory, ...work, amina, organisationId, form, joined, tokenOf, status, version };
};

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

describe("moderators", () => {
  it("verify what waits, and say what they saw", async () => {
    const { submit, review, queue, amina, organisationId, status, version, events, show, log } = await given();
    const moderator = aModerator();
    const approve = async (over: object = {}) =>
      review(moderator, { organisationId, version: await version(), verdict: "approve", reason: null, ...over });
    expect(kindOf(await approve())).toBe("WrongStatus");
    await submit(amina, organisationId);
    expect(kindOf(await submit(amina, organisationId))).toBe("ok");
    expect((await queue(moderator)?.page({ first: 10, after: null }))?.rows.map(({ id }) => id)).toEqual([
      organisationId,
    ]);
    expect(queue(amina)).toBeNull();
    expect(kindOf(await approve({ version: 1 }))).toBe("ChangedMeanwhile");
    expect(kindOf(await approve({ reason: "name-not-found" }))).toBe("InvalidInput");
    expect(kindOf(await approve())).toBe("ok");
    expect(await status()).toBe("verified");
    expect(events()).toHaveLength(1);
    expect((await show(anonymous, organisationId))?.record).toBeNull();
    expect(log().at(-1)).toMatchObject({
      action: "organisation.approve",
      personId: moderator.personId,
      organisationId,
    });
  });

  it("send back with a reason, which members see", async () => {
    const { submit, review, show, amina, organisationId, status, version } = await given();
    await submit(amina, organisationId);
    const asked = { organisationId, version: await version(), verdict: "send-back" as const };
    expect(kindOf(await review(aModerator(), { ...asked, reason: null }))).toBe("InvalidInput");
    expect(kindOf(await review(aModerator(), { ...asked, reason: "kvk-does-not-match" }))).toBe("ok");
    expect(await status()).toBe("unverified");
    expect((await show(amina, organisationId))?.record?.reviews).toMatchObject([{ reason: "kvk-does-not-match" }]);
  });

  it.each([
    ["a school and an employer share a domain", {}, true],
    ["nobody signed in from the domain", { emailDomain: "elders.example" }, false],
    ["there is no domain", { emailDomain: null }, false],
  ])("must be two where %s", async (_why, over, sharesDomain) => {
    const { create, submit, review, show, amina, organisationId, status, version } = await given(over);
    if (sharesDomain) await create(somebody(), aForm({ kind: "school", kvkNumber: null }));
    await submit(amina, organisationId);
    const approve = async (moderator: SignedIn) =>
      review(moderator, { organisationId, version: await version(), verdict: "approve", reason: null });
    const first = aModerator();
    await approve(first);
    expect(await approve(first)).toMatchObject({ ok: true });
    expect(await status()).toBe("submitted");
    expect((await show(amina, organisationId))?.record).toMatchObject({ approvals: 1, approvalsNeeded: 2 });
    await approve(aModerator());
    expect(await status()).toBe("verified");
  });

  it("start anew after the second of them sent it back", async () => {
    const { submit, review, amina, organisationId, status, version, wait } = await given({ emailDomain: null });
    const [first, second] = [aModerator(), aModerator()];
    const say = async (moderator: SignedIn, verdict: "approve" | "send-back") =>
      review(moderator, {
        organisationId,
        version: await version(),
        verdict,
        reason: verdict === "approve" ? null : "name-not-found",
      });
    await submit(amina, organisationId);
    await say(first, "approve");
    await say(second, "send-back");
    expect(await status()).toBe("unverified");
    wait("2026-11-24T09:30:00Z");
    await submit(amina, organisationId);
    await say(second, "approve");
    expect(await status()).toBe("submitted");
    await say(first, "approve");
    expect(await status()).toBe("verified");
  });

  it("judge no organisation of their own, and others judge none", async () => {
    const { submit, review, suspend, invite, accept, form, tokenOf, amina, organisationId, version } = await given();
    const moderator = aModerator({ email: "hanna@bakker.example" });
    await invite(amina, form(moderator.email));
    await accept(moderator, tokenOf(moderator.email));
    await submit(amina, organisationId);
    const asked = { organisationId, version: await version(), verdict: "approve" as const, reason: null };
    for (const [actor, kind] of [
      [moderator, "NotAllowed"],
      [amina, "NotAllowed"],
      [somebody(), "NotFound"],
      [anonymous, "NotSignedIn"],
    ] as const) {
      expect(kindOf(await review(actor, asked))).toBe(kind);
      expect(kindOf(await suspend(actor, { organisationId, reason: "complaints" }))).toBe(kind);
    }
  });

  it("suspend with a reason: members see it, and have no rights until it is back where it was", async () => {
    const { suspend, reinstate, submit, change, show, again, amina, organisationId, status, version } = await given();
    await submit(amina, organisationId);
    expect(kindOf(await suspend(aModerator(), { organisationId, reason: "complaints" }))).toBe("ok");
    expect(kindOf(await suspend(aModerator(), { organisationId, reason: "complaints" }))).toBe("WrongStatus");
    const member = await again(amina);
    expect(kindOf(await change(member, { ...aForm(), organisationId, version: await version() }))).toBe("NotAllowed");
    expect((await show(member, organisationId))?.record).toMatchObject({
      role: "admin",
      reviews: [{ reason: "complaints" }],
    });
    expect(await show(somebody(), organisationId)).toBeNull();
    expect(kindOf(await reinstate(aModerator(), { organisationId, reason: "put-right" }))).toBe("ok");
    expect(await status()).toBe("submitted");
    expect(kindOf(await reinstate(aModerator(), { organisationId, reason: "put-right" }))).toBe("WrongStatus");
  });
});
