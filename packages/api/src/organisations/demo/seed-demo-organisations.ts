import { sql } from "kysely";
import { demoAccounts } from "../../identity/demo/demo-accounts.ts";
import { contentId } from "../../platform/content-id.ts";
import { seesEverybody } from "../../platform/postgres/background.ts";
import { isAnyOf } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { Seeded, SeedScope } from "../../platform/slice.ts";
import type { OrganisationTables } from "../postgres/organisation-rows.ts";
import { demoOrganisations, type DemoOrganisation } from "./demo-organisations.ts";

/** The id of an organisation of a demo, always the same. */
export const demoOrganisationId = (slug: string): string => contentId("demo-organisation", slug);

const organisationRow = ({ slug, members: _, ...organisation }: DemoOrganisation) => ({
  region: homeRegion,
  id: demoOrganisationId(slug),
  request_id: contentId("demo-organisation-request", slug),
  kind: organisation.kind,
  name: organisation.name,
  kvk_number: organisation.kvkNumber,
  email_domain: organisation.emailDomain,
  status: organisation.status,
  is_domain_proven: organisation.status === "verified",
  version: 1,
  created_at: sql<Date>`now()`,
  submitted_at: sql<Date>`now()`,
  verified_at: organisation.status === "verified" ? sql<Date>`now()` : null,
});

const memberRows = ({ slug, members }: DemoOrganisation) =>
  demoAccounts.flatMap(({ key, id }) => {
    const role = members[key];
    const of = { region: homeRegion, organisation_id: demoOrganisationId(slug), person_id: id };
    return role ? [{ ...of, role, places: [], since: sql<Date>`now()` }] : [];
  });

/** Makes the organisations of a demo where they are not yet, and takes them away where there is no demo. */
export const seedDemoOrganisations = async ({ em, demo }: SeedScope): Promise<readonly Seeded[]> => {
  await seesEverybody(em);
  const db = em.getKysely<OrganisationTables>();
  if (!demo) {
    const ids = demoOrganisations.map(({ slug }) => demoOrganisationId(slug));
    await db.deleteFrom("membership").where(isAnyOf("organisation_id", ids)).execute();
    const gone = await db.deleteFrom("organisation").where(isAnyOf("id", ids)).executeTakeFirst();
    return [{ what: "demo organisations", total: 0, changed: 0, removed: Number(gone.numDeletedRows) }];
  }
  const made = await db
    .insertInto("organisation")
    .values(demoOrganisations.map(organisationRow))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  await db
    .insertInto("membership")
    .values(demoOrganisations.flatMap(memberRows))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const changed = Number(made.numInsertedOrUpdatedRows ?? 0);
  return [{ what: "demo organisations", total: demoOrganisations.length, changed, removed: 0 }];
};
