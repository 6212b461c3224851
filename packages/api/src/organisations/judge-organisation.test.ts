import { describe, expect, it } from "vitest";
import { anonymous, type SignedIn } from "@techconnect/domain/identity/actor";
import { aModerator, somebody } from "./testing/an-organisation.ts";
import { given, kindOf } from "./testing/an-organisation-at-work.ts";
import { aForm } from "./testing/organisations-at-work.ts";

describe("moderators", () => {
  it("verify what waits, and say what they saw", async () => {
    const { submit, review, queue, amina, organisationId, status, version, events, show, log } = await given();
    const moderator = aModerator();
    const approve = async (over: object = {}) =>
      review(moderator, { organisationId, version: await version(), verdict: "approve", reason: null, ...over });
    expect(kindOf(await approve())).toBe("WrongStatus");
    await submit(amina, organisationId);
    expect(kindOf(await submit(amina, organisationId))).toBe("ok");
    expect((await queue(moderator, "submitted")?.page({ first: 10, after: null }))?.rows.map(({ id }) => id)).toEqual([
      organisationId,
    ]);
    expect(queue(amina, "submitted")).toBeNull();
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
