import type { MemberRole, OrganisationKind } from "@techconnect/domain/organisations/organisation";
import { demoAccounts } from "../../identity/demo/demo-accounts.ts";
import { contentId } from "../../platform/content-id.ts";
import type { Circle, Organisation } from "../organisation-desk.ts";

/** An organisation of the demo, with who is in it by the key of their account; the first looks after it. */
type Demo = {
  readonly key: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly members: Readonly<Record<string, MemberRole>>;
  readonly over?: Partial<Organisation>;
};

/** All made up; none has a number, an address on the web or a domain that exists. */
const demos: readonly Demo[] = [
  {
    key: "programme",
    kind: "programme",
    name: "TechConnect (voorbeeld)",
    members: { admin: "admin", moderator: "moderator", "programme-manager": "programme-manager" },
  },
  {
    key: "employer",
    kind: "employer",
    name: "Grachten Software (voorbeeld)",
    members: { "employer-admin": "admin", "employer-member": "member" },
    over: { kvkNumber: "99999901", emailDomain: "grachten.example" },
  },
  {
    key: "educator",
    kind: "educator",
    name: "Leerhuis Code (voorbeeld)",
    members: { "partner-admin": "admin", "educator-member": "member" },
    over: { kvkNumber: "99999902", emailDomain: "leerhuis.example" },
  },
  {
    key: "school",
    kind: "school",
    name: "College aan het IJ (voorbeeld)",
    members: { "school-admin": "admin", counsellor: "counsellor" },
    over: { emailDomain: "college.example" },
  },
  {
    key: "hub",
    kind: "hub",
    name: "Hub Oost (voorbeeld)",
    members: { "partner-admin": "admin", "hub-host": "hub-host" },
  },
  {
    key: "liaison-organisation",
    kind: "liaison-organisation",
    name: "Buurtverbinders (voorbeeld)",
    members: { "partner-admin": "admin", liaison: "liaison" },
  },
  {
    key: "funder",
    kind: "funder",
    name: "TechEduFonds (voorbeeld)",
    members: { "partner-admin": "admin", "fund-officer": "fund-officer" },
    over: { kvkNumber: "99999903" },
  },
  {
    // at the domain of the school: two moderators must agree
    key: "submitted",
    kind: "employer",
    name: "IJ Stagebureau (voorbeeld)",
    members: { "partner-admin": "admin" },
    over: {
      kvkNumber: "99999904",
      emailDomain: "college.example",
      standing: { status: "submitted", before: null },
      verifiedAt: null,
    },
  },
];

const personOf = (key: string): string => demoAccounts.find((account) => account.key === key)?.id ?? "";

/** The organisations of a demo, and who is in them. @param now since when they are there */
export const demoOrganisations = (now: Date): readonly Circle[] =>
  demos.map(({ key, kind, name, members, over }) => ({
    organisation: {
      id: contentId("demo-organisation", key),
      requestId: contentId("demo-organisation-form", key),
      kind,
      name,
      kvkNumber: null,
      website: null,
      emailDomain: null,
      about: "Deze organisatie bestaat niet. Zij hoort bij het voorbeeld.",
      standing: { status: "verified", before: null },
      isDomainProven: false,
      version: 1,
      createdAt: now,
      submittedAt: now,
      verifiedAt: now,
      ...over,
    },
    members: Object.entries(members).map(([account, role]) => ({ personId: personOf(account), role, places: [] })),
  }));
