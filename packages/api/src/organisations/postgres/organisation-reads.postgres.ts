import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type { Actor } from "@techconnect/domain/identity/actor";
import type { OrganisationStatus } from "@techconnect/domain/organisations/organisation";
import { pageOf } from "../../platform/page.ts";
import { instantOf } from "../../platform/postgres/instants.ts";
import { afterInOrder, inOrderOf } from "../../platform/postgres/keyset.ts";
import { isAnyOf } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { Organisations } from "../organisation-desk.ts";
import { findCircles } from "./circle.postgres.ts";
import { organisationColumns, organisationOf, type OrganisationTables } from "./organisation-rows.ts";

type Reads = Pick<Organisations, "find" | "findAll" | "kindsAt" | "colleagues" | "own" | "inStatus" | "countIn">;

const colleagues =
  (em: EntityManager): Organisations["colleagues"] =>
  async (id) => {
    const rows = await em
      .getKysely<OrganisationTables>()
      .selectFrom("membership")
      .innerJoin("person", "person.id", "membership.person_id")
      .select(["membership.person_id as personId", "role", "places", "since", "person.name", "person.email"])
      .where("membership.region", "=", homeRegion)
      .where("organisation_id", "=", id)
      .orderBy("since")
      .orderBy("membership.person_id")
      .execute();
    return rows.map((row) => ({ ...row, since: instantOf(row.since) }));
  };

const own =
  (em: EntityManager, actor: Actor): Organisations["own"] =>
  async () => {
    if (actor.kind === "anonymous") return [];
    const rows = await em
      .getKysely<OrganisationTables>()
      .selectFrom("membership")
      .innerJoin("organisation", "organisation.id", "membership.organisation_id")
      .select(organisationColumns)
      .select(["membership.role", "membership.places"])
      .where("organisation.region", "=", homeRegion)
      .where("membership.region", "=", homeRegion)
      .where("membership.person_id", "=", actor.personId)
      .orderBy(inOrderOf(sql.ref("organisation.name")))
      .orderBy("organisation.id")
      .execute();
    return rows.map((row) => ({ organisation: organisationOf(row), role: row.role, places: row.places }));
  };

/** When one was submitted, or else brought in, as text that sorts like it. */
const sort = sql<string>`to_char(coalesce(organisation.submitted_at, organisation.created_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`;

const standing = (em: EntityManager, status: OrganisationStatus) =>
  em
    .getKysely<OrganisationTables>()
    .selectFrom("organisation")
    .where("organisation.region", "=", homeRegion)
    .where("organisation.status", "=", status);

const inStatus =
  (em: EntityManager): Organisations["inStatus"] =>
  async (status, { first, after }) => {
    const rows = await standing(em, status)
      .select(organisationColumns)
      .select(sort.as("sort"))
      .where(afterInOrder(sort, sql.ref("organisation.id"), after))
      .orderBy(inOrderOf(sort))
      .orderBy("organisation.id")
      .limit(first + 1)
      .execute();
    const placed = rows.map((row) => ({ ...organisationOf(row), position: { sort: row.sort, id: row.id } }));
    return pageOf(placed, first);
  };

/** @param em inside the transaction of whoever asks */
export const organisationReads = (em: EntityManager, actor: Actor): Reads => {
  const db = em.getKysely<OrganisationTables>();
  return {
    find: async (id) => (await findCircles(em, actor, [id])).at(0) ?? null,
    findAll: (ids) => findCircles(em, actor, ids),
    kindsAt: async (emailDomains) => {
      if (emailDomains.length === 0) return new Map();
      const rows = await db
        .selectFrom("organisation")
        .select(["email_domain as domain", "kind"])
        .distinct()
        .where("region", "=", homeRegion)
        .where(isAnyOf("email_domain", emailDomains, "text"))
        .execute();
      const found = Map.groupBy(rows, ({ domain }) => domain ?? "");
      return new Map([...found].map(([domain, at]) => [domain, at.map(({ kind }) => kind)]));
    },
    colleagues: colleagues(em),
    own: own(em, actor),
    inStatus: inStatus(em),
    countIn: async (status) => {
      const { count } = await standing(em, status)
        .select(sql<number>`count(*)::int`.as("count"))
        .executeTakeFirstOrThrow();
      return count;
    },
  };
};
