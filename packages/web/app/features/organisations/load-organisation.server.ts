import type { ApolloClient } from "@apollo/client";
import { ask } from "../../apollo/ask.ts";
import { notFound } from "../../request/page-errors.ts";
import { mustBeSignedIn } from "../identity/must-be-signed-in.ts";
import { OrganisationPage, type ShownOrganisation, type ShownRecord } from "./organisation-queries.ts";

/**
 * An organisation as far as whoever asks may see it.
 *
 * @throws a redirect for whoever is not signed in and may see it then; a 404 for all others
 */
export const loadOrganisation = async (request: Request, client: ApolloClient, id: string) => {
  const asked = await ask(client, OrganisationPage, { id });
  if (asked?.organisation) return { organisation: asked.organisation, personId: asked.me?.id ?? null };
  mustBeSignedIn(request, asked?.me);
  throw notFound();
};

/** Somebody's own organisation. */
export type OwnOrganisation = {
  readonly organisation: ShownOrganisation;
  readonly record: ShownRecord;
  readonly personId: string;
};

/**
 * The same for its members alone.
 *
 * @throws a redirect for whoever is not signed in; a 404 for whoever is no member
 */
export const loadOwnOrganisation = async (
  request: Request,
  client: ApolloClient,
  id: string,
): Promise<OwnOrganisation> => {
  const { organisation, personId } = await loadOrganisation(request, client, id);
  const me = mustBeSignedIn(request, personId);
  if (!organisation.record?.role) throw notFound();
  return { organisation, record: organisation.record, personId: me };
};
