import { seesEverybody } from "../../platform/postgres/background.ts";
import { isAnyOf } from "../../platform/postgres/reads.ts";
import type { Seeded, SeedScope } from "../../platform/slice.ts";
import { demoOrganisations } from "../demo/demo-organisations.ts";
import { memberRow, organisationRow, type OrganisationTables } from "./organisation-rows.ts";

/** The day of the first demo; nothing hangs on it. */
const since = new Date("2026-11-02T09:00:00Z");

/** Makes the organisations of a demo, where they are not yet; outside a demo there are none of them. */
export const seedDemoOrganisations = async ({ em, demo }: SeedScope): Promise<readonly Seeded[]> => {
  await seesEverybody(em);
  const db = em.getKysely<OrganisationTables>();
  const circles = demoOrganisations(since);
  const of = { what: "demo organisations", total: demo ? circles.length : 0 };
  if (!demo) {
    const ids = circles.map(({ organisation }) => organisation.id);
    for (const table of ["organisation_review", "invitation", "membership"] as const)
      await db.deleteFrom(table).where(isAnyOf("organisation_id", ids)).execute();
    const gone = await db.deleteFrom("organisation").where(isAnyOf("id", ids)).executeTakeFirst();
    return [{ ...of, changed: 0, removed: Number(gone.numDeletedRows) }];
  }
  let changed = 0;
  for (const { organisation, members } of circles) {
    const made = await db
      .insertInto("organisation")
      .values(organisationRow(organisation))
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    // who visitors of the demo let in or out stays so
    if (Number(made.numInsertedOrUpdatedRows ?? 0) === 0) continue;
    changed++;
    await db
      .insertInto("membership")
      .values(members.map((member) => memberRow(organisation.id, member, since)))
      .execute();
  }
  return [{ ...of, changed, removed: 0 }];
};
