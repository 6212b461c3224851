import type { EntityManager } from "@mikro-orm/postgresql";
import type { PersonTable } from "../../identity/postgres/person.table.ts";
import type { OrganisationTable } from "../../organisations/postgres/organisation.table.ts";
import type { Rows } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { Names } from "../helpings.ts";

type Tables = Rows<typeof PersonTable | typeof OrganisationTable>;

/** @param em inside the transaction of whoever asks */
export const postgresNames = (em: EntityManager): Names => {
  const nameIn = async (table: keyof Tables, id: string): Promise<string | null> => {
    const named = em.getKysely<Tables>().selectFrom(table).select("name");
    return (await named.where("region", "=", homeRegion).where("id", "=", id).executeTakeFirst())?.name ?? null;
  };
  return { ofPerson: (id) => nameIn("person", id), ofOrganisation: (id) => nameIn("organisation", id) };
};
