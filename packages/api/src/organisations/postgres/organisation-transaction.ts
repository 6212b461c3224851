import type { EntityManager } from "@mikro-orm/postgresql";
import type { Audit } from "../../platform/audit/audit.ts";
import type { Outbox } from "../../platform/events.ts";
import { asActor } from "../../platform/postgres/as-actor.ts";
import type { OrganisationTransaction } from "../organisation-desk.ts";
import { postgresInvitations, postgresReviews } from "./invitations.postgres.ts";
import { postgresOrganisations } from "./organisations.postgres.ts";

type Needs = {
  /** The outbox and the log of a transaction. */
  readonly outboxOn: (em: EntityManager) => Outbox;
  readonly auditOn: (em: EntityManager) => Audit;
  /** Stamps since when somebody is a member. */
  readonly now: () => Date;
};

export const postgresOrganisationTransaction =
  (em: EntityManager, { outboxOn, auditOn, now }: Needs): OrganisationTransaction =>
  (actor, work) =>
    asActor(em, actor, (mine) =>
      work({
        organisations: postgresOrganisations(mine, { actor, now }),
        invitations: postgresInvitations(mine, actor),
        reviews: postgresReviews(mine),
        outbox: outboxOn(mine),
        audit: auditOn(mine),
      }),
    );
