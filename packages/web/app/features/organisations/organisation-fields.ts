import type { OrganisationKind } from "../../graphql/generated/graphql.ts";
import { textIn } from "../../request/text-in.ts";
import { kindIn } from "./roles-of-kind.ts";

/** The fields of the form that may be wrong, in its order. */
const organisationFieldNames = ["kind", "name", "kvkNumber", "website", "emailDomain", "about"] as const;
export type OrganisationField = (typeof organisationFieldNames)[number];

/** What stands in the form, as it was typed. */
export type OrganisationFields = Readonly<Record<OrganisationField, string>>;

/** What was filled in, spaces at the ends left off. */
export const organisationFieldsOf = (form: FormData): OrganisationFields => ({
  kind: textIn(form, "kind"),
  name: textIn(form, "name"),
  kvkNumber: textIn(form, "kvkNumber"),
  website: textIn(form, "website"),
  emailDomain: textIn(form, "emailDomain"),
  about: textIn(form, "about"),
});

/** What the API is told; what stayed empty is nothing. */
export const detailsOf = ({ name, kvkNumber, website, emailDomain, about }: OrganisationFields) => ({
  name,
  kvkNumber: kvkNumber || null,
  website: website || null,
  emailDomain: emailDomain || null,
  about: about || null,
});

/** The same as a form has it, of what is kept. */
export const fieldsOf = (kept: {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly website: string | null;
  readonly about: string | null;
  readonly kvkNumber: string | null;
  readonly emailDomain: string | null;
}): OrganisationFields => ({
  kind: kept.kind,
  name: kept.name,
  kvkNumber: kept.kvkNumber ?? "",
  website: kept.website ?? "",
  emailDomain: kept.emailDomain ?? "",
  about: kept.about ?? "",
});

/** Fields of a new organisation that cannot go as they are. The API judges the rest, one field at a time. */
export const wrongInNew = ({ kind, name }: OrganisationFields): readonly OrganisationField[] => [
  ...(kindIn(kind) === null ? (["kind"] as const) : []),
  ...(name === "" ? (["name"] as const) : []),
];

/** The field of the form that an error of the API is about. */
export const organisationFieldIn = (path: readonly string[]): OrganisationField | null =>
  organisationFieldNames.find((name) => path.includes(name)) ?? null;

/** Where what was typed differs from what is kept now. */
export const differing = (typed: OrganisationFields, now: OrganisationFields): readonly OrganisationField[] =>
  organisationFieldNames.filter((name) => typed[name] !== now[name]);
