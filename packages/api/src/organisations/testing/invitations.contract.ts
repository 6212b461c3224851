import { describe, expect, it } from "vitest";
import { anonymous, type Actor } from "@techconnect/domain/identity/actor";
import type { Invitation } from "@techconnect/domain/organisations/invitation";
import { aModerator, anInvitation, anOrganisation, monday, nextId, somebody } from "./an-organisation.ts";
import { actingFor, admin, find, found, type Ports } from "./contract-steps.ts";

/** @param open gives a store that this test run alone writes to */
export const invitationsContract = (name: string, open: () => Promise<Ports>) =>
  describe(`${name} keeps the contract of invitations`, () => {
    it("keeps invitations, shows one to whoever has its link, and forgets its address with its end", async () => {
      const ports = await open();
      const [me, one] = [somebody(), anOrganisation()];
      await found(ports, one, me);
      const invitation = anInvitation({ organisationId: one.id });
      await ports.transaction(actingFor(me, one), ({ invitations }) => invitations.keep(invitation));
      const byLink = (actor: Actor, tokenHash = invitation.tokenHash) =>
        ports.transaction(actor, ({ invitations }) => invitations.find(tokenHash));
      expect(await byLink(anonymous)).toEqual({ invitation, circle: { organisation: one, members: [] } });
      expect(await byLink(anonymous, "of nobody")).toBeNull();

      const invited = somebody();
      await ports.transaction(invited, async ({ invitations, organisations }) => {
        const taken = await invitations.take(invitation.tokenHash);
        expect(taken).toEqual({ invitation, circle: { organisation: one, members: [admin(me)] } });
        if (!taken) return;
        await organisations.saveMembers(taken.circle, [...taken.circle.members, { ...admin(invited), role: "member" }]);
        await invitations.save({ ...invitation, email: null, end: "accepted" });
      });
      const all = await ports.transaction(actingFor(me, one), ({ invitations }) => invitations.of(one.id));
      expect(all).toEqual([{ ...invitation, email: null, end: "accepted" }]);
      expect((await find(ports, invited, one))?.members).toHaveLength(2);
    });

    it("shows open ones to whoever has the address, newest first, and to nobody else", async () => {
      const ports = await open();
      const [me, invited, one] = [somebody(), somebody({ email: `${nextId()}@bakker.example` }), anOrganisation()];
      await ports.addPerson({ id: invited.personId, name: "", email: invited.email });
      const held = anOrganisation({ standing: { status: "suspended", before: "verified" } });
      for (const organisation of [one, held]) await found(ports, organisation, me);
      const sent = (over: Partial<Invitation>) =>
        anInvitation({ organisationId: one.id, email: invited.email, ...over });
      const first = sent({});
      const last = sent({ invitedAt: new Date("2026-11-24T09:30:00Z"), role: "admin", places: ["1012"] });
      const others = [
        sent({ email: "else@bakker.example" }),
        sent({ email: null, end: "revoked" }),
        sent({ expiresAt: monday }),
        sent({ organisationId: held.id }),
      ];
      for (const each of [first, last, ...others])
        await ports.transaction(actingFor(me, { ...one, id: each.organisationId }), ({ invitations }) =>
          invitations.keep(each),
        );
      const received = (actor: Actor, most = 10) =>
        ports.transaction(actor, ({ invitations }) => invitations.received(monday, most));
      const organisation = { name: one.name, kind: one.kind };
      expect(await received(invited)).toEqual([
        { invitation: last, organisation },
        { invitation: first, organisation },
      ]);
      expect(await received(invited, 1)).toHaveLength(1);
      for (const actor of [anonymous, me, actingFor(me, one), aModerator()]) expect(await received(actor)).toEqual([]);
      expect(await find(ports, invited, one)).toBeNull();
    });
  });
