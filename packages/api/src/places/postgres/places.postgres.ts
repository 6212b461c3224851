import type { EntityManager } from "@mikro-orm/postgresql";
import { isAnyOf, type Rows } from "../../platform/postgres/reads.ts";
import type { Places } from "../place.ts";
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
      const [found] = await places().where("postcode", "=", postcode).orderBy("origin").orderBy("slug").limit(1).execute();
      return found ?? null;
    },
  };
};
