import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { pageOf } from "../../platform/page.ts";
import { instantOf } from "../../platform/postgres/instants.ts";
import { isAnyOf, type Rows } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { HelperCodes, HelperFor, Helpings, NamedHelping } from "../helpings.ts";
import type { HelperCodeTable, HelpingTable } from "./helping.table.ts";

type Tables = Rows<typeof HelpingTable | typeof HelperCodeTable>;

const columns = [
  "id",
  "person_id as personId",
  "helper_id as helperId",
  "organisation_id as organisationId",
  "level",
  "code",
  "with_needs as withNeeds",
  "person_name as personName",
  "helper_name as helperName",
  "organisation_name as organisationName",
  "asked_at as askedAt",
  "accepted_at as acceptedAt",
  "ended_at as endedAt",
  "expires_at as expiresAt",
] as const;

const helpingOf = (row: NamedHelping): NamedHelping => ({
  ...row,
  askedAt: instantOf(row.askedAt),
  acceptedAt: row.acceptedAt && instantOf(row.acceptedAt),
  endedAt: row.endedAt && instantOf(row.endedAt),
  expiresAt: instantOf(row.expiresAt),
});

/** An instant as text that sorts as it does. */
export const sortable = (column: string) =>
  sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const withSort = <Row extends { readonly id: string; readonly sort: string }>({ sort, ...row }: Row) =>
  Object.assign(row, { position: { sort, id: row.id } });

const allIn = (em: EntityManager) => em.getKysely<Tables>().selectFrom("helping").where("region", "=", homeRegion);
const goingOn = (em: EntityManager, now: Date) => allIn(em).where("ended_at", "is", null).where("expires_at", ">", now);
const byHelper = (em: EntityManager, { helperId, organisationIds }: HelperFor, now: Date) =>
  goingOn(em, now)
    .where("accepted_at", "is not", null)
    .where("helper_id", "=", helperId)
    .where(isAnyOf("organisation_id", organisationIds));

/** What the person sees, and both of one that is theirs. */
const ownReads = (em: EntityManager): Pick<Helpings, "take" | "ofPerson"> => {
  const find = (id: string) => allIn(em).select(columns).where("id", "=", id).executeTakeFirst();
  return {
    take: async (id) => {
      const row = await find(id);
      if (!row) return null;
      // not `for update`: row-level security would let a helper lock no row that is still going on
      await sql`select pg_advisory_xact_lock(hashtextextended(${`helping ${row.personId}`}, 0))`.execute(
        em.getKysely(),
      );
      const again = await find(id);
      return again ? helpingOf(again) : null;
    },
    ofPerson: async (personId, now) =>
      (
        await goingOn(em, now)
          .select(columns)
          .where("person_id", "=", personId)
          .orderBy("asked_at", "desc")
          .orderBy("id", "desc")
          .execute()
      ).map(helpingOf),
  };
};

const asked =
  (em: EntityManager): Helpings["asked"] =>
  async ({ helperId, organisationIds }, now, most) => {
    const rows = await allIn(em)
      .select(columns)
      .where("helper_id", "=", helperId)
      .where(isAnyOf("organisation_id", organisationIds))
      .where("code", "is not", null)
      .where("accepted_at", "is", null)
      .where("expires_at", ">", now)
      .orderBy("asked_at", "desc")
      .orderBy("id", "desc")
      .limit(most)
      .execute();
    return rows.map(helpingOf);
  };

/** What the helper sees. */
const helperReads = (em: EntityManager): Pick<Helpings, "activeFor" | "people" | "countPeople" | "asked"> => ({
  activeFor: async ({ personId, ...who }, now) => {
    const row = await byHelper(em, who, now)
      .select(columns)
      .where("person_id", "=", personId)
      // the level for acting first, then what was said last
      .orderBy("level")
      .orderBy("accepted_at", "desc")
      .executeTakeFirst();
    return row ? helpingOf(row) : null;
  },
  people: async (who, now, { first, after }) => {
    const rows = await byHelper(em, who, now)
      .select(columns)
      .select(sortable("accepted_at").as("sort"))
      .$if(after !== null, (query) =>
        query.where(sql<boolean>`(accepted_at, id) > (${after?.sort}::timestamptz, ${after?.id}::uuid)`),
      )
      .orderBy("accepted_at")
      .orderBy("id")
      .limit(first + 1)
      .execute();
    return pageOf(
      rows.map(({ sort, ...row }) => withSort({ ...helpingOf(row), sort })),
      first,
    );
  },
  countPeople: async (who, now) =>
    (
      await byHelper(em, who, now)
        .select(sql<number>`count(*)::int`.as("count"))
        .executeTakeFirstOrThrow()
    ).count,
  asked: asked(em),
});

const rowOf = (helping: NamedHelping) => ({
  region: homeRegion,
  id: helping.id,
  person_id: helping.personId,
  helper_id: helping.helperId,
  organisation_id: helping.organisationId,
  level: helping.level,
  code: helping.code,
  with_needs: helping.withNeeds,
  person_name: helping.personName,
  helper_name: helping.helperName,
  organisation_name: helping.organisationName,
  asked_at: helping.askedAt,
  accepted_at: helping.acceptedAt,
  ended_at: helping.endedAt,
  expires_at: helping.expiresAt,
});

/** @param em inside the transaction of whoever asks */
export const postgresHelpings = (em: EntityManager): Helpings => {
  const db = em.getKysely<Tables>();
  return {
    ...ownReads(em),
    ...helperReads(em),
    add: async (helping) => {
      await db.insertInto("helping").values(rowOf(helping)).execute();
    },
    save: async ({ id, code, withNeeds, personName, acceptedAt, endedAt, expiresAt }) => {
      await db
        .updateTable("helping")
        .set({
          code,
          with_needs: withNeeds,
          person_name: personName,
          accepted_at: acceptedAt,
          ended_at: endedAt,
          expires_at: expiresAt,
        })
        .where("region", "=", homeRegion)
        .where("id", "=", id)
        .execute();
    },
  };
};

/** @param em inside a transaction of the person, or of whoever shows the code */
export const postgresHelperCodes = (em: EntityManager): HelperCodes => {
  const db = em.getKysely<Tables>();
  return {
    keep: async (personId, codeHash, expiresAt) => {
      await db.deleteFrom("helper_code").where("region", "=", homeRegion).where("person_id", "=", personId).execute();
      const { numInsertedOrUpdatedRows } = await db
        .insertInto("helper_code")
        .values({ region: homeRegion, person_id: personId, code_hash: codeHash, expires_at: expiresAt })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
    use: async (codeHash, now) => {
      const used = await db
        .deleteFrom("helper_code")
        .where("region", "=", homeRegion)
        .where("code_hash", "=", codeHash)
        .returning(["person_id as personId", "expires_at as expiresAt"])
        .executeTakeFirst();
      return used && instantOf(used.expiresAt) > now ? used.personId : null;
    },
  };
};
