import { moderates, standing, type Actor } from "@techconnect/domain/identity/actor";
import { stateOfInvitation, type Invitation } from "@techconnect/domain/organisations/invitation";
import { memberIn, type Member } from "@techconnect/domain/organisations/members";
import type { OrganisationStatus } from "@techconnect/domain/organisations/organisation";
import { reaches } from "@techconnect/domain/organisations/organisation-status";
import type { Review } from "@techconnect/domain/organisations/verification";
import type { AuditEntry } from "../../platform/audit/audit.ts";
import type { DomainEvent } from "../../platform/events.ts";
import { memoryPage } from "../../platform/testing/memory-page.ts";
import type {
  Circle,
  Invitations,
  Organisation,
  Organisations,
  OrganisationTransaction,
  Reviews,
} from "../organisation-desk.ts";

/** What is kept, as plain maps: one copy per transaction, taken over when it ends well. */
type State = {
  readonly organisations: Map<string, Organisation>;
  readonly members: Map<string, readonly Member[]>;
  readonly invitations: Map<string, Invitation>;
  readonly reviews: Map<string, Review>;
  readonly events: Map<string, DomainEvent>;
  readonly log: Map<number, AuditEntry>;
};

const emptyState = (): State => ({
  organisations: new Map(),
  members: new Map(),
  invitations: new Map(),
  reviews: new Map(),
  events: new Map(),
  log: new Map(),
});
const copyOf = (state: State): State => ({
  organisations: new Map(state.organisations),
  members: new Map(state.members),
  invitations: new Map(state.invitations),
  reviews: new Map(state.reviews),
  events: new Map(state.events),
  log: new Map(state.log),
});

export type KnownPerson = { readonly id: string; readonly name: string; readonly email: string };

/** Organisations as row-level security would show them to somebody. */
const organisationsOf = (
  { organisations, members, invitations, reviews }: State,
  actor: Actor,
  people: ReadonlyMap<string, KnownPerson>,
): Organisations => {
  const all = (id: string): Circle | null => {
    const organisation = organisations.get(id);
    return organisation ? { organisation, members: members.get(id) ?? [] } : null;
  };
  const own = (circle: Circle): Member | undefined =>
    actor.kind === "signed-in" ? memberIn(circle.members, actor.personId) : undefined;
  const actsFor = (circle: Circle): boolean => {
    if (standing(actor).some(({ organisationId }) => organisationId === circle.organisation.id)) return true;
    const mayAct =
      actor.kind === "signed-in" && !actor.isSuspended && circle.organisation.standing.status !== "suspended";
    return mayAct && own(circle) !== undefined;
  };
  const shown = (circle: Circle): Circle => {
    if (moderates(actor) || actsFor(circle)) return circle;
    const me = own(circle);
    return { ...circle, members: me ? [me] : [] };
  };
  const found = (id: string): Circle | null => {
    const circle = all(id);
    if (!circle) return null;
    return reaches(circle.organisation.standing) || own(circle) || moderates(actor) ? shown(circle) : null;
  };
  const standingAt = (at: OrganisationStatus) =>
    [...organisations.values()].filter(({ standing: { status } }) => status === at);
  return {
    found: async (organisation, founder) => {
      const earlier = [...organisations.values()].find(({ requestId }) => requestId === organisation.requestId);
      if (earlier) return memberIn(members.get(earlier.id) ?? [], founder.personId) ? earlier : null;
      organisations.set(organisation.id, organisation);
      members.set(organisation.id, [founder]);
      return organisation;
    },
    find: async (id) => found(id),
    findAll: async (ids) => ids.flatMap((id) => found(id) ?? []),
    take: async (id) => {
      const circle = all(id);
      return circle && (own(circle) || moderates(actor)) ? circle : null;
    },
    save: async (organisation) => void organisations.set(organisation.id, organisation),
    saveMembers: async ({ organisation }, after) => void members.set(organisation.id, after),
    close: async ({ id }) => {
      organisations.delete(id);
      members.delete(id);
      for (const [key, { organisationId }] of invitations) if (organisationId === id) invitations.delete(key);
      for (const [key, { organisationId }] of reviews) if (organisationId === id) reviews.delete(key);
    },
    kindsAt: async (emailDomains) =>
      new Map(
        emailDomains.map((domain) => {
          const there = [...organisations.values()].filter(({ emailDomain }) => emailDomain === domain);
          return [domain, [...new Set(there.map(({ kind }) => kind))]];
        }),
      ),
    colleagues: async (id) => {
      const circle = all(id);
      return (circle ? shown(circle).members : []).flatMap((member) => {
        const person = people.get(member.personId);
        return person
          ? [
              {
                ...member,
                name: person.name,
                email: person.email,
                since: organisations.get(id)?.createdAt ?? new Date(0),
              },
            ]
          : [];
      });
    },
    own: async () =>
      [...organisations.values()]
        .flatMap((organisation) => {
          const me = own({ organisation, members: members.get(organisation.id) ?? [] });
          return me ? [{ organisation, role: me.role, places: me.places }] : [];
        })
        .toSorted((a, b) => (a.organisation.name < b.organisation.name ? -1 : 1)),
    inStatus: async (status, asked) =>
      memoryPage(standingAt(status), ({ submittedAt, createdAt }) => (submittedAt ?? createdAt).toISOString(), asked),
    countIn: async (status) => standingAt(status).length,
  };
};

const newestFirst = (a: Invitation, b: Invitation) =>
  b.invitedAt.getTime() - a.invitedAt.getTime() || (a.id < b.id ? -1 : 1);

const invitationsOf = ({ organisations, members, invitations }: State, actor: Actor): Invitations => {
  const ofTheLink = (tokenHash: string, withMembers: boolean) => {
    const invitation = [...invitations.values()].find((one) => one.tokenHash === tokenHash);
    const organisation = invitation && organisations.get(invitation.organisationId);
    if (!organisation) return null;
    return { invitation, circle: { organisation, members: withMembers ? (members.get(organisation.id) ?? []) : [] } };
  };
  return {
    keep: async (invitation) => void invitations.set(invitation.id, invitation),
    save: async (invitation) => void invitations.set(invitation.id, invitation),
    of: async (organisationId) =>
      [...invitations.values()].filter((one) => one.organisationId === organisationId).toSorted(newestFirst),
    find: async (tokenHash) => ofTheLink(tokenHash, false),
    take: async (tokenHash) => ofTheLink(tokenHash, true),
    received: async (now, most) =>
      [...invitations.values()]
        .filter((one) => actor.kind === "signed-in" && one.email === actor.email)
        .filter((one) => stateOfInvitation(one, now) === "open")
        .flatMap((invitation) => {
          const organisation = organisations.get(invitation.organisationId);
          if (!organisation || organisation.standing.status === "suspended") return [];
          return [{ invitation, organisation: { name: organisation.name, kind: organisation.kind } }];
        })
        .toSorted(({ invitation: a }, { invitation: b }) => newestFirst(a, b))
        .slice(0, most),
  };
};

const reviewsOf = ({ reviews }: State): Reviews => ({
  of: async (organisationIds) =>
    [...reviews.values()]
      .filter(({ organisationId }) => organisationIds.includes(organisationId))
      .toSorted((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1)),
  add: async (review) => void reviews.set(review.id, review),
});

/** One thing at a time, in the order of asking. */
const inTurn = () => {
  let before: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = before.then(work, work);
    before = mine.catch(() => undefined);
    return mine;
  };
};

export const memoryOrganisations = () => {
  let state = emptyState();
  const people = new Map<string, KnownPerson>();
  const turn = inTurn();
  const transaction: OrganisationTransaction = (actor, work) =>
    turn(async () => {
      const mine = copyOf(state);
      const result = await work({
        organisations: organisationsOf(mine, actor, people),
        invitations: invitationsOf(mine, actor),
        reviews: reviewsOf(mine),
        outbox: {
          append: async (event) => void mine.events.set(`${event.kind} ${event.id}`, event),
          withdraw: async ({ kind, id }) => void mine.events.delete(`${kind} ${id}`),
        },
        audit: { append: async (entry) => void mine.log.set(mine.log.size, entry) },
      });
      state = mine;
      return result;
    });
  return {
    transaction,
    addPerson: async (person: KnownPerson) => void people.set(person.id, person),
    /** Events that were kept and not taken back, oldest first. */
    events: () => [...state.events.values()],
    /** What the audit log says, oldest first. */
    log: () => [...state.log.values()],
    members: (id: string) => state.members.get(id) ?? [],
  };
};
