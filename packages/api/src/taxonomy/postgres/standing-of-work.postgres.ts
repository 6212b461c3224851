import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { isAnyOf, type Rows } from "../../platform/postgres/reads.ts";
import { askedOfPeople, columnOf, standingIn, type Moments, type StandingOfWork } from "../standing-of-work.ts";
import type { OnetCrosswalkTable, OnetRatingTable } from "./onet.table.ts";
import { onetIsThere } from "./onet-streams.postgres.ts";
import { postgresTaxonomySources } from "./taxonomy-sources.postgres.ts";

type Tables = Rows<typeof OnetCrosswalkTable | typeof OnetRatingTable>;

const domains = isAnyOf("of.domain", askedOfPeople, "text");

const readMoments = async (em: EntityManager): Promise<Moments> => {
  const rows = await em
    .getKysely<Tables>()
    .selectFrom("onet_rating as of")
    .select(["of.element", "of.scale"])
    .select(sql<number>`avg(of.value)`.as("mean"))
    .select(sql<number>`stddev_pop(of.value)`.as("deviation"))
    .where(domains)
    .where(onetIsThere)
    .groupBy(["of.element", "of.scale"])
    .execute();
  return new Map(rows.map(({ mean, deviation, ...column }) => [columnOf(column), { mean, deviation }]));
};

/** All work is read once per import; it takes a tenth of a second. */
const keptMoments = () => {
  let kept: { readonly of: number; readonly moments: Promise<Moments> } | null = null;
  return async (em: EntityManager): Promise<Moments> => {
    const sources = await postgresTaxonomySources(em).all();
    const of = sources.find(({ taxonomy }) => taxonomy === "onet")?.importedAt.getTime();
    if (of === undefined) return new Map();
    if (kept?.of !== of) {
      const moments = readMoments(em);
      kept = { of, moments };
      moments.catch(() => (kept = null));
    }
    return kept.moments;
  };
};

/** Reads with what it keeps of all work for as long as the process runs. */
export const postgresStandingOfWork = (): ((em: EntityManager) => StandingOfWork) => {
  const momentsOn = keptMoments();
  return (em) => async (escoIds) => {
    if (escoIds.length === 0) return new Map();
    const moments = await momentsOn(em);
    if (moments.size === 0) return new Map();
    const ratings = await em
      .getKysely<Tables>()
      .selectFrom("onet_crosswalk as crosswalk")
      .innerJoin("onet_rating as of", "of.code", "crosswalk.code")
      .select(["crosswalk.esco_id as escoId", "of.element", "of.scale", "of.value"])
      .where(isAnyOf("crosswalk.esco_id", escoIds))
      .where(domains)
      .where(onetIsThere)
      .execute();
    return standingIn(ratings, moments);
  };
};
