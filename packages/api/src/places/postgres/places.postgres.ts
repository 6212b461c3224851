import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { isAnyOf, type Rows } from "../../platform/postgres/reads.ts";
import { isPostcode, type Places } from "../place.ts";
import type { PlaceTable } from "./place.table.ts";

export const postgresPlaces = (em: EntityManager): Places => {
  const places = () =>
    em
      .getKysely<Rows<typeof PlaceTable>>()
      .selectFrom("place")
      .select(["id", "name", "municipality", "postcode", "latitude", "longitude"]);

  return {
    byIds: (ids) => places().where(isAnyOf("id", ids)).execute(),
    byPostcode: async (postcode) => {
      const [found] = await places()
        .where("postcode", "=", postcode)
        .orderBy("origin")
        .orderBy("slug")
        .limit(1)
        .execute();
      return found ?? null;
    },
    nearPostcode: async (postcode) => {
      if (!isPostcode(postcode)) return null;
      const [found] = await places()
        .where(sql<boolean>`left(postcode, 2) = left(${postcode}::text, 2)`)
        .orderBy(sql`abs(postcode::int - ${postcode}::int)`)
        .orderBy("origin")
        .orderBy("slug")
        .limit(1)
        .execute();
      return found ?? null;
    },
  };
};
