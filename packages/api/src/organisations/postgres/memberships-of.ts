import type { EntityManager } from "@mikro-orm/postgresql";
import type { Membership } from "@techconnect/domain/identity/actor";
import { homeRegion } from "../../platform/region.ts";
import type { OrganisationTables } from "./organisation-rows.ts";

/**
 * Where somebody is a member, in whatever state the organisation is: what all their rights follow from. One statement,
 * never kept.
 *
 * @param em inside a transaction of that person
 */
export const membershipsOf = (em: EntityManager, personId: string): Promise<readonly Membership[]> =>
  em
    .getKysely<OrganisationTables>()
    .selectFrom("membership")
    .innerJoin("organisation", "organisation.id", "membership.organisation_id")
    .select([
      "membership.organisation_id as organisationId",
      "organisation.kind",
      "organisation.status",
      "membership.role",
      "membership.places",
    ])
    .where("membership.region", "=", homeRegion)
    .where("organisation.region", "=", homeRegion)
    .where("membership.person_id", "=", personId)
    .orderBy("membership.since")
    .orderBy("membership.organisation_id")
    .execute();
