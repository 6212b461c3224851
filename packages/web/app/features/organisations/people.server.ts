import type { ApolloClient } from "@apollo/client";
import { isLocale } from "@techconnect/domain/kernel/locale";
import { textIn } from "../../request/text-in.ts";
import {
  ChangeMember,
  InviteMember,
  LeaveOrganisation,
  RemoveMember,
  RevokeInvitation,
  TransferOrganisation,
} from "./organisation-mutations.ts";
import { type PeopleAnswer, type PersonField, personFieldIn } from "./people-answer.ts";
import { arePlaces, placesIn } from "./places-in.ts";
import { roleIn } from "./roles-of-kind.ts";
import type { Trouble } from "./trouble.tsx";

/** What was done, as the address of the page that follows says it. */
export type PeopleDone = "uitgenodigd" | "ingetrokken" | "gewijzigd" | "weggehaald" | "overgedragen" | "verlaten";

type Asked = { readonly client: ApolloClient; readonly form: FormData; readonly organisationId: string };
type Outcome = PeopleDone | PeopleAnswer;
type Said = { readonly __typename: Exclude<Trouble, "Unavailable"> | "OrganisationSaved" | "OrganisationLeft" };

/** Everything that was typed, with nothing said about it yet. */
export const asTyped = (form: FormData): PeopleAnswer => ({
  personId: form.get("doe") === "nodig-uit" ? null : textIn(form, "personId"),
  values: {
    email: textIn(form, "email"),
    role: textIn(form, "role"),
    places: textIn(form, "places"),
    language: textIn(form, "language"),
  },
  requestId: textIn(form, "requestId"),
  wrong: [],
  trouble: null,
});

const wrongField = (form: FormData, field: PersonField): PeopleAnswer => ({ ...asTyped(form), wrong: [field] });

/** What becomes of an answer of the API. */
const outcomeOf = (
  form: FormData,
  said: (Said & { readonly path?: string[] }) | undefined,
  done: PeopleDone,
): Outcome => {
  const typed = asTyped(form);
  if (said === undefined) return { ...typed, trouble: "Unavailable" };
  if (said.__typename === "OrganisationSaved" || said.__typename === "OrganisationLeft") return done;
  if (said.__typename !== "InvalidInput") return { ...typed, trouble: said.__typename };
  const field = personFieldIn(said.path ?? []);
  // the id of the form itself: the next try gets a new one
  return field === null ? { ...typed, requestId: "", trouble: "InvalidInput" } : { ...typed, wrong: [field] };
};

const invite = async ({ client, form, organisationId }: Asked): Promise<Outcome> => {
  const { values, requestId } = asTyped(form);
  const [role, places] = [roleIn(values.role), placesIn(values.places)];
  if (values.email === "") return wrongField(form, "email");
  if (role === null) return wrongField(form, "role");
  if (!arePlaces(places)) return wrongField(form, "places");
  const locale = isLocale(values.language) ? values.language : "nl";
  const input = { organisationId, requestId, email: values.email, role, places, locale };
  const { data } = await client.mutate({ mutation: InviteMember, variables: { input } });
  return outcomeOf(form, data?.inviteMember, "uitgenodigd");
};

const change = async ({ client, form, organisationId }: Asked): Promise<Outcome> => {
  const { values } = asTyped(form);
  const [role, places] = [roleIn(values.role), placesIn(values.places)];
  if (role === null) return wrongField(form, "role");
  if (!arePlaces(places)) return wrongField(form, "places");
  const input = { organisationId, personId: textIn(form, "personId"), role, places };
  const { data } = await client.mutate({ mutation: ChangeMember, variables: { input } });
  return outcomeOf(form, data?.changeMember, "gewijzigd");
};

const handOver = async ({ client, form, organisationId }: Asked): Promise<Outcome> => {
  const ownRole = roleIn(textIn(form, "ownRole"));
  if (ownRole === null) return wrongField(form, "role");
  const input = { organisationId, personId: textIn(form, "personId"), ownRole };
  const { data } = await client.mutate({ mutation: TransferOrganisation, variables: { input } });
  return outcomeOf(form, data?.transferOrganisation, "overgedragen");
};

/** Does what a form on the page of people asks. @returns what was done, or why not */
export const changePeople = async (asked: Asked): Promise<Outcome> => {
  const { client, form, organisationId } = asked;
  switch (form.get("doe")) {
    case "nodig-uit":
      return invite(asked);
    case "wijzig":
      return change(asked);
    case "draag-over":
      return handOver(asked);
    case "haal-weg": {
      const variables = { organisationId, personId: textIn(form, "personId") };
      const { data } = await client.mutate({ mutation: RemoveMember, variables });
      return outcomeOf(form, data?.removeMember, "weggehaald");
    }
    case "trek-in": {
      const variables = { organisationId, invitationId: textIn(form, "invitationId") };
      const { data } = await client.mutate({ mutation: RevokeInvitation, variables });
      return outcomeOf(form, data?.revokeInvitation, "ingetrokken");
    }
    case "verlaat": {
      const { data } = await client.mutate({ mutation: LeaveOrganisation, variables: { organisationId } });
      return outcomeOf(form, data?.leaveOrganisation, "verlaten");
    }
    default:
      return { ...asTyped(form), trouble: "NotFound" };
  }
};
