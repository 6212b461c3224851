import type { EntityManager } from "@mikro-orm/postgresql";
import type { TaxonomyStreams } from "../read-taxonomy.ts";
import { conceptStreams, relationStreams } from "./esco-streams.postgres.ts";
import { ratingStreams, workStreams } from "./onet-streams.postgres.ts";

/** Streams of everything, on one unit of work. */
export const postgresTaxonomyStreams = (em: EntityManager): TaxonomyStreams => ({
  ...conceptStreams(em.getKysely()),
  ...relationStreams(em.getKysely()),
  ...ratingStreams(em.getKysely()),
  ...workStreams(em.getKysely()),
});
