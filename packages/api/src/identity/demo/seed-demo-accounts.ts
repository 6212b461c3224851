import { sql } from "kysely";
import { isAnyOf, type Rows } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import { seesEverybody } from "../../platform/postgres/background.ts";
import type { Seeded, SeedScope } from "../../platform/slice.ts";
import type { PersonTable } from "../postgres/person.table.ts";
import { demoAccounts } from "./demo-accounts.ts";

const ids = demoAccounts.map(({ id }) => id);

/** Makes the people of a demo, where they are not yet; outside a demo nobody can be one of them. */
export const seedDemoAccounts = async ({ em, demo }: SeedScope): Promise<readonly Seeded[]> => {
  await seesEverybody(em);
  const db = em.getKysely<Rows<typeof PersonTable>>();
  const of = { what: "demo accounts", total: demo ? demoAccounts.length : 0 };
  if (!demo) {
    const gone = await db.deleteFrom("person").where(isAnyOf("id", ids)).executeTakeFirst();
    return [{ ...of, changed: 0, removed: Number(gone.numDeletedRows) }];
  }
  let changed = 0;
  for (const { id, email, name } of demoAccounts) {
    const made = await db
      .insertInto("person")
      .values({ region: homeRegion, id, email, name, locale: "nl", created_at: sql`now()`, seen_on: sql`current_date` })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    changed += Number(made.numInsertedOrUpdatedRows ?? 0);
  }
  return [{ ...of, changed, removed: 0 }];
};
