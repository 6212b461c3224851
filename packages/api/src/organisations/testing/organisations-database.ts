import type { SignedIn } from "@techconnect/domain/identity/actor";
import type { Member } from "@techconnect/domain/organisations/members";
import type { PersonTable } from "../../identity/postgres/person.table.ts";
import { asActor } from "../../platform/postgres/as-actor.ts";
import { inBackground } from "../../platform/postgres/background.ts";
import type { Rows } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { TestDatabase } from "../../platform/testing/test-database.ts";
import type { Organisation } from "../organisation-desk.ts";
import { memberRow, organisationRow, type OrganisationTables } from "../postgres/organisation-rows.ts";
import { postgresOrganisationTransaction } from "../postgres/organisation-transaction.ts";
import { personalData } from "../postgres/personal-data.ts";
import { anOrganisation, monday } from "./an-organisation.ts";
import type { KnownPerson } from "./organisations.memory.ts";

const nothing = { append: async () => undefined, withdraw: async () => undefined };

/** Organisations on a database of a test, with what a test looks at behind their back. */
export const organisationsOn = (database: TestDatabase) => ({
  transaction: postgresOrganisationTransaction(database.em(), {
    outboxOn: () => nothing,
    auditOn: () => nothing,
    now: () => monday,
  }),
  addPerson: ({ id, name, email }: KnownPerson) =>
    inBackground(database.em(), async (em) => {
      const row = { region: homeRegion, id, name, email, locale: "nl" as const };
      const person = { ...row, created_at: monday, seen_on: "2026-11-23" };
      await em.getKysely<Rows<typeof PersonTable>>().insertInto("person").values(person).execute();
    }),
  /** Puts an organisation there as it is, with these members. */
  put: async (members: readonly Member[], over: Partial<Organisation> = {}): Promise<Organisation> => {
    const organisation = anOrganisation(over);
    await inBackground(database.em(), async (em) => {
      const db = em.getKysely<OrganisationTables>();
      await db.insertInto("organisation").values(organisationRow(organisation)).execute();
      for (const member of members)
        await db
          .insertInto("membership")
          .values(memberRow(organisation.id, member, monday))
          .execute();
    });
    return organisation;
  },
  /** Whatever is there, whoever may see it. */
  members: (organisationId: string): Promise<readonly Member[]> =>
    inBackground(database.em(), (em) =>
      em
        .getKysely<OrganisationTables>()
        .selectFrom("membership")
        .select(["person_id as personId", "role", "places"])
        .where("organisation_id", "=", organisationId)
        .execute(),
    ),
  count: async (from: string, where: string, value: string): Promise<number> => {
    const [row] = await inBackground(database.em(), (em) =>
      em.execute<{ n: number }[]>(`select count(*)::int as n from ${from} where ${where}`, [value]),
    );
    return row?.n ?? 0;
  },
  held: (actor: SignedIn) => asActor(database.em(), actor, (em) => personalData.held(em, actor, { LINK_SECRET: "" })),
  erase: (actor: SignedIn) => asActor(database.em(), actor, (em) => personalData.erase(em, actor)),
});
