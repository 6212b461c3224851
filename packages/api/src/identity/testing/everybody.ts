import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type { MemberRole, OrganisationStatus } from "@techconnect/domain/organisations/organisation";
import { demoOrganisationId } from "../../organisations/demo/seed-demo-organisations.ts";
import type { OrganisationTables } from "../../organisations/postgres/organisation-rows.ts";
import { signedInRoles, type Role } from "../../platform/authorisation/matrix.ts";
import { contentId } from "../../platform/content-id.ts";
import { inBackground } from "../../platform/postgres/background.ts";
import type { Rows } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { TestServer } from "../../platform/testing/test-server.ts";
import type { PersonTable } from "../postgres/person.table.ts";

type Tables = OrganisationTables & Rows<typeof PersonTable>;
type Headers = Readonly<Record<string, string>>;
/** Somebody who is signed in, with their id. */
export type Somebody = { readonly headers: Headers; readonly id: string; readonly email: string };

/** Roles that no account of the demo has. */
const others = ["other-talent", "other-counsellor", "other-employer-admin", "suspended"] as const;
const emailOf = (role: Role): string =>
  others.some((other) => other === role) ? `${role}@matrix.example` : `${role}@demo.techconnect.example`;

/** The id of an organisation that was made for the matrix. */
export const madeFor = (name: string): string => contentId("matrix", name);

type Made = {
  readonly name: string;
  readonly kind: "employer" | "school";
  readonly status: OrganisationStatus;
  readonly members: Readonly<Partial<Record<Role, MemberRole>>>;
};

/** Beside those of the demo: two that nobody of it is in, one that is held, and one that nobody looked at yet. */
const organisations: readonly Made[] = [
  { name: "other-school", kind: "school", status: "verified", members: { "other-counsellor": "counsellor" } },
  { name: "other-employer", kind: "employer", status: "verified", members: { "other-employer-admin": "admin" } },
  { name: "held", kind: "employer", status: "suspended", members: {} },
  {
    name: "draft",
    kind: "employer",
    status: "unverified",
    members: { "employer-admin": "admin", "employer-member": "member" },
  },
];

const organisationRow = ({ name, kind, status }: Made) => ({
  region: homeRegion,
  id: madeFor(name),
  request_id: madeFor(name),
  kind,
  name: `Elders ${name}`,
  kvk_number: "87654321",
  status,
  status_before: status === "suspended" ? ("verified" as const) : null,
  is_domain_proven: true,
  version: 1,
  created_at: sql<Date>`now()`,
});

const settle = (em: EntityManager, people: ReadonlyMap<Role, Somebody>) =>
  inBackground(em, async (inTransaction) => {
    const db = inTransaction.getKysely<Tables>();
    const since = sql<Date>`now()`;
    const suspended = people.get("suspended")?.id ?? "";
    const rows = organisations.flatMap(({ name, members }) =>
      [...people].flatMap(([key, { id }]) => {
        const role = members[key];
        return role ? [{ organisation_id: madeFor(name), person_id: id, role }] : [];
      }),
    );
    const employer = {
      organisation_id: demoOrganisationId("klaverkabel"),
      person_id: suspended,
      role: "admin",
    } as const;
    await db.insertInto("organisation").values(organisations.map(organisationRow)).execute();
    await db
      .insertInto("membership")
      .values([...rows, employer].map((row) => ({ region: homeRegion, ...row, places: [], since })))
      .execute();
    await db.updateTable("person").set({ suspended_at: since }).where("id", "=", suspended).execute();
  });

/** Signs in one person of every role. Each of them is signed in twice, so that there is another session to end. */
export const everybody = async (api: TestServer): Promise<ReadonlyMap<Role, Somebody>> => {
  const people = new Map<Role, Somebody>();
  for (const role of signedInRoles) {
    const email = emailOf(role);
    await api.signIn(email);
    const headers = await api.signIn(email);
    const { data } = await api.ask<{ me: { id: string } }>("{ me { id } }", {}, headers);
    people.set(role, { headers, id: data.me.id, email });
  }
  await settle(api.database.em(), people);
  return people;
};
