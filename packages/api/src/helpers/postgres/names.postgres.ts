import type { EntityManager } from "@mikro-orm/postgresql";
import type { PersonTable } from "../../identity/postgres/person.table.ts";
import type { Rows } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { Names } from "../helpings.ts";

/** @param em inside the transaction of whoever asks */
export const postgresNames = (em: EntityManager, ofOrganisation: Names["ofOrganisation"]): Names => ({
  ofPerson: async (personId) => {
    const found = await em
      .getKysely<Rows<typeof PersonTable>>()
      .selectFrom("person")
      .select("name")
      .where("region", "=", homeRegion)
      .where("id", "=", personId)
      .executeTakeFirst();
    return found?.name ?? null;
  },
  ofOrganisation,
});
