import type { MemberRole, OrganisationKind, OrganisationStatus } from "@techconnect/domain/organisations/organisation";

/** An organisation of a demo, with who is in it by the word of their demo account. */
export type DemoOrganisation = {
  readonly slug: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  /** Of the form of a KvK number, and of nobody. */
  readonly kvkNumber: string | null;
  readonly emailDomain: string | null;
  readonly status: OrganisationStatus;
  readonly members: Readonly<Record<string, MemberRole>>;
};

const verified = { status: "verified", kvkNumber: null, emailDomain: null } as const;

/** One of each kind, and two that wait: one of them shares its domain with a school, so two moderators look at it. */
export const demoOrganisations: readonly DemoOrganisation[] = [
  {
    ...verified,
    slug: "klaverkabel",
    kind: "employer",
    name: "Klaverkabel",
    kvkNumber: "00000001",
    emailDomain: "klaverkabel.example",
    members: { "employer-admin": "admin", "employer-member": "member" },
  },
  {
    ...verified,
    slug: "leerlicht",
    kind: "educator",
    name: "Leerlicht",
    kvkNumber: "00000002",
    members: { admin: "admin", "educator-member": "member" },
  },
  {
    ...verified,
    slug: "de-brug",
    kind: "school",
    name: "College De Brug",
    emailDomain: "debrug.example",
    members: { "school-admin": "admin", counsellor: "counsellor" },
  },
  {
    ...verified,
    slug: "hub-west",
    kind: "hub",
    name: "Hub West",
    members: { admin: "admin", "hub-host": "hub-host" },
  },
  {
    ...verified,
    slug: "buurtwijzers",
    kind: "liaison-organisation",
    name: "Buurtwijzers",
    members: { admin: "admin", liaison: "liaison" },
  },
  {
    ...verified,
    slug: "leenpot",
    kind: "funder",
    name: "De Leenpot",
    kvkNumber: "00000003",
    members: { admin: "admin", "fund-officer": "fund-officer" },
  },
  {
    ...verified,
    slug: "programma",
    kind: "programme",
    name: "Programma TechConnect",
    members: { admin: "admin", "programme-manager": "programme-manager", moderator: "moderator" },
  },
  {
    slug: "windveer",
    kind: "employer",
    name: "Windveer",
    kvkNumber: "00000004",
    emailDomain: null,
    status: "submitted",
    members: { "employer-member": "admin" },
  },
  {
    slug: "brug-werkt",
    kind: "employer",
    name: "De Brug Werkt",
    kvkNumber: "00000005",
    emailDomain: "debrug.example",
    status: "submitted",
    members: { "school-admin": "admin" },
  },
];
