import { describe, expect, it } from "vitest";
import { anonymous, type Actor } from "@techconnect/domain/identity/actor";
import type { Member } from "@techconnect/domain/organisations/members";
import type { Organisation } from "../organisation-desk.ts";
import { aModerator, anInvitation, anOrganisation, monday, nextId, somebody } from "./an-organisation.ts";
import { actingFor, admin, find, found, type Ports } from "./contract-steps.ts";

/** @param open gives a store that this test run alone writes to */
export const organisationsContract = (name: string, open: () => Promise<Ports>) =>
  describe(`${name} keeps the organisations contract`, () => {
    const take = ({ transaction }: Ports, actor: Actor, { id }: Organisation) =>
      transaction(actor, ({ organisations }) => organisations.take(id));
    const save = ({ transaction }: Ports, actor: Actor, organisation: Organisation) =>
      transaction(actor, async ({ organisations }) => {
        await organisations.take(organisation.id);
        await organisations.save(organisation);
      });

    it("keeps an organisation with its founder, once per form", async () => {
      const ports = await open();
      const [me, one] = [somebody(), anOrganisation()];
      expect(await found(ports, one, me)).toEqual(one);
      expect(await found(ports, { ...one, id: nextId() }, me)).toEqual(one);
      expect(await found(ports, { ...one, id: nextId() }, somebody())).toBeNull();
      expect(await find(ports, me, one)).toEqual({ organisation: one, members: [admin(me)] });
    });

    it("finds several at once, without those that one may not see", async () => {
      const ports = await open();
      const [me, mine, other] = [somebody(), anOrganisation(), anOrganisation()];
      const verified = anOrganisation({ standing: { status: "verified", before: null }, verifiedAt: monday });
      await found(ports, mine, me);
      for (const one of [other, verified]) await found(ports, one, somebody());
      const all = (actor: Actor) =>
        ports.transaction(actor, async ({ organisations }) =>
          (await organisations.findAll([mine.id, other.id, verified.id, nextId()]))
            .map(({ organisation, members }) => [organisation.id, members.length])
            .toSorted(),
        );
      expect(await all(me)).toEqual(
        [
          [mine.id, 1],
          [verified.id, 0],
        ].toSorted(),
      );
      expect(await all(anonymous)).toEqual([[verified.id, 0]]);
      expect(await all(aModerator())).toEqual(
        [
          [mine.id, 1],
          [other.id, 1],
          [verified.id, 1],
        ].toSorted(),
      );
    });

    it("keeps one of twenty that come at once", async () => {
      const ports = await open();
      const [me, one] = [somebody(), anOrganisation()];
      const kept = await Promise.all(Array.from({ length: 20 }, () => found(ports, { ...one, id: nextId() }, me)));
      expect(new Set(kept.map((each) => each?.id)).size).toBe(1);
    });

    it("shows one that is not verified to its members and to moderators, and to nobody else", async () => {
      const ports = await open();
      const [me, one] = [somebody(), anOrganisation()];
      await found(ports, one, me);
      for (const actor of [anonymous, somebody()]) {
        expect(await find(ports, actor, one)).toBeNull();
        expect(await take(ports, actor, one)).toBeNull();
      }
      for (const actor of [me, actingFor(me, one), aModerator()])
        for (const look of [find, take])
          expect(await look(ports, actor, one)).toEqual({ organisation: one, members: [admin(me)] });
    });

    it("shows a verified one to everybody, without its members, and lets nobody else take it", async () => {
      const ports = await open();
      const me = somebody();
      const one = anOrganisation({ standing: { status: "verified", before: null }, verifiedAt: monday });
      await found(ports, one, me);
      for (const actor of [anonymous, somebody()]) {
        expect(await find(ports, actor, one)).toEqual({ organisation: one, members: [] });
        expect(await take(ports, actor, one)).toBeNull();
      }
    });

    it("shows members of a suspended one themselves alone, and lets them take it", async () => {
      const ports = await open();
      const [me, other] = [somebody(), somebody()];
      const one = anOrganisation({ standing: { status: "suspended", before: "submitted" } });
      await found(ports, one, me);
      const both = [admin(me), admin(other)];
      await ports.transaction(me, async ({ organisations }) => {
        const circle = await organisations.take(one.id);
        if (circle) await organisations.saveMembers(circle, both);
      });
      expect(await find(ports, actingFor(me, one), one)).toEqual({ organisation: one, members: [admin(me)] });
      expect((await take(ports, me, one))?.members).toHaveLength(2);
    });

    it("keeps what changed, by members and by moderators", async () => {
      const ports = await open();
      const [me, one] = [somebody(), anOrganisation()];
      await found(ports, one, me);
      const renamed: Organisation = { ...one, name: "Bakker en Zonen", version: 2, about: "Wij maken software." };
      await save(ports, me, renamed);
      expect((await find(ports, me, one))?.organisation).toEqual(renamed);
      const judged: Organisation = { ...renamed, standing: { status: "suspended", before: "unverified" } };
      await save(ports, aModerator(), judged);
      expect((await find(ports, me, one))?.organisation).toEqual(judged);
    });

    it("changes roles and places, and lets members go, by name where colleagues look", async () => {
      const ports = await open();
      const [me, bo, one] = [somebody(), somebody(), anOrganisation()];
      await ports.addPerson({ id: me.personId, name: "Amina", email: `${me.personId}@bakker.example` });
      await ports.addPerson({ id: bo.personId, name: "Bo", email: `${bo.personId}@bakker.example` });
      await found(ports, one, me);
      const saved = (after: readonly Member[]) =>
        ports.transaction(me, async ({ organisations }) => {
          const circle = await organisations.take(one.id);
          if (circle) await organisations.saveMembers(circle, after);
          return organisations.colleagues(one.id);
        });
      const member: Member = { personId: bo.personId, role: "member", places: ["1012", "1103"] };
      expect((await saved([admin(me), member])).map(({ name, role, places }) => [name, role, places])).toEqual(
        expect.arrayContaining([
          ["Amina", "admin", []],
          ["Bo", "member", ["1012", "1103"]],
        ]),
      );
      expect(await saved([admin(me), { ...member, role: "admin", places: [] }])).toHaveLength(2);
      expect(await ports.transaction(bo, ({ organisations }) => organisations.own())).toEqual([
        { organisation: one, role: "admin", places: [] },
      ]);
      await saved([admin(bo)]);
      expect(await find(ports, me, one)).toBeNull();
      expect(await ports.transaction(me, ({ organisations }) => organisations.own())).toEqual([]);
    });

    it("finds which kinds stand at domains", async () => {
      const ports = await open();
      const [shared, lonely, empty] = [`${nextId()}.example`, `${nextId()}.example`, `${nextId()}.example`];
      for (const over of [
        { kind: "school", emailDomain: shared },
        { emailDomain: shared },
        { emailDomain: shared },
        { kind: "hub", emailDomain: lonely },
        { emailDomain: null },
      ] as const)
        await found(ports, anOrganisation(over), somebody());
      const kindsAt = await ports.transaction(aModerator(), ({ organisations }) =>
        organisations.kindsAt([shared, lonely, empty]),
      );
      expect(kindsAt.get(shared)?.toSorted()).toEqual(["employer", "school"]);
      expect(kindsAt.get(lonely)).toEqual(["hub"]);
      expect(kindsAt.get(empty) ?? []).toEqual([]);
    });

    it("lists what waits for moderators, longest first, a page at a time", async () => {
      const ports = await open();
      const submitted = [];
      for (const hour of ["10", "08", "09"]) {
        const submittedAt = new Date(`2020-01-01T${hour}:00:00Z`);
        const one = anOrganisation({ standing: { status: "submitted", before: null }, submittedAt });
        await found(ports, one, somebody());
        submitted.push(one);
      }
      const page = (after: { readonly sort: string; readonly id: string } | null) =>
        ports.transaction(aModerator(), ({ organisations }) =>
          organisations.inStatus("submitted", { first: 2, after }),
        );
      const first = await page(null);
      expect(first.rows.map(({ id }) => id)).toEqual([submitted[1]?.id, submitted[2]?.id]);
      const next = await page(first.rows[1]?.position ?? null);
      expect(next.rows[0]?.id).toBe(submitted[0]?.id);
      const count = await ports.transaction(aModerator(), ({ organisations }) => organisations.countIn("submitted"));
      expect(count).toBeGreaterThanOrEqual(3);
    });

    it("lists suspended ones too, also those that never waited", async () => {
      const ports = await open();
      const createdAt = new Date("2019-01-01T08:00:00Z");
      const one = anOrganisation({ standing: { status: "suspended", before: "unverified" }, createdAt });
      await found(ports, one, somebody());
      const page = await ports.transaction(aModerator(), ({ organisations }) =>
        organisations.inStatus("suspended", { first: 1, after: null }),
      );
      expect(page.rows[0]?.id).toBe(one.id);
    });

    it("keeps what moderators said, newest first, for members and moderators", async () => {
      const ports = await open();
      const [me, moderator, one] = [somebody(), aModerator(), anOrganisation()];
      await found(ports, one, me);
      const review = { organisationId: one.id, moderatorId: moderator.personId };
      const said = [
        { ...review, id: nextId(), verdict: "send-back", reason: "name-not-found", at: monday },
        { ...review, id: nextId(), verdict: "approve", reason: null, at: new Date("2026-11-24T09:30:00Z") },
      ] as const;
      for (const each of said) await ports.transaction(moderator, ({ reviews }) => reviews.add(each));
      for (const actor of [me, moderator])
        expect(await ports.transaction(actor, ({ reviews }) => reviews.of([one.id, nextId()]))).toEqual([
          said[1],
          said[0],
        ]);
    });

    it("leaves nothing of one that is closed", async () => {
      const ports = await open();
      const [me, moderator, one] = [somebody(), aModerator(), anOrganisation()];
      await found(ports, one, me);
      const invitation = anInvitation({ organisationId: one.id });
      await ports.transaction(actingFor(me, one), ({ invitations }) => invitations.keep(invitation));
      const review = { id: nextId(), organisationId: one.id, moderatorId: moderator.personId, at: monday };
      await ports.transaction(moderator, ({ reviews }) => reviews.add({ ...review, verdict: "approve", reason: null }));
      await ports.transaction(me, async ({ organisations }) => {
        const circle = await organisations.take(one.id);
        if (!circle) return;
        await organisations.saveMembers(circle, []);
        await organisations.close(circle.organisation);
      });
      expect(await find(ports, moderator, one)).toBeNull();
      expect(await ports.transaction(moderator, ({ reviews }) => reviews.of([one.id]))).toEqual([]);
      const byLink = ports.transaction(anonymous, ({ invitations }) => invitations.find(invitation.tokenHash));
      expect(await byLink).toBeNull();
    });

    it("keeps nothing of a transaction that fails", async () => {
      const ports = await open();
      const [me, one] = [somebody(), anOrganisation()];
      const failed = ports.transaction(me, async ({ organisations }) => {
        await organisations.found(one, admin(me));
        throw new Error("the power is out");
      });
      await expect(failed).rejects.toThrow("the power is out");
      expect(await find(ports, me, one)).toBeNull();
    });
  });
