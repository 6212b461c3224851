import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { eraseMailsAbout } from "../../platform/mail/erase-mails.ts";
import type { Rows } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { PersonalData } from "../../platform/slice.ts";
import { callAddressSetting, type CallRequestTable } from "./call-request.table.ts";

/** Lets the rest of the transaction see the requests of an address. */
const ofAddress = async (em: EntityManager, email: string) => {
  const db = em.getKysely<Rows<typeof CallRequestTable>>();
  await sql`select set_config(${callAddressSetting}, ${email}, true)`.execute(db);
  return db;
};

/** Requests to be called whose contact is the address of an account belong to whoever has the account. */
export const personalCalls: PersonalData = {
  held: async (em, { email }) => {
    const db = await ofAddress(em, email);
    const { rows } = await sql<{ row: unknown }>`select to_jsonb(t) - 'token_hash' as row from call_request t
      where region = ${homeRegion} and contact = ${email} order by asked_at`.execute(db);
    return { callRequests: rows.map(({ row }) => row) };
  },
  erase: async (em, { email }) => {
    const db = await ofAddress(em, email);
    const erased = await db
      .deleteFrom("call_request")
      .where("region", "=", homeRegion)
      .where("contact", "=", email)
      .returning("id")
      .execute();
    for (const { id } of erased) await eraseMailsAbout(em, id);
  },
};
