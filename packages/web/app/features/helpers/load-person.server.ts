import type { ApolloClient } from "@apollo/client";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { ask } from "../../apollo/ask.ts";
import { unavailable } from "../../request/page-errors.ts";
import { mustBeSignedIn } from "../identity/must-be-signed-in.ts";
import { askSuggestions, suggestionsInput } from "../matching/load-matches.server.ts";
import type { Answered } from "../matching/suggestions.query.ts";
import { type Card, cardOfFlow } from "../talent/card-of-flow.ts";
import { completed, type Flow, flowIn } from "../talent/flow-in-address.ts";
import type { KeptCard, KeptNeeds } from "../talent/kept-card.query.ts";
import { loadPast } from "../talent/load-past.server.ts";
import { keptNeeds, needsFormFrom, needsOf } from "../talent/needs.server.ts";
import { keptPast, Past } from "../talent/past.server.ts";
import { TalentFlow } from "../talent/talent-questions.query.ts";
import { tilesLaid } from "../talent/tiles-laid.ts";
import type { ToldOnPage } from "../talent/told-card.tsx";
import { type Helped, PersonPage } from "./person.query.ts";

/** A card that can be shown, with what can be made of it. */
export type ShownCard = {
  readonly kept: KeptCard;
  readonly flow: Flow;
  readonly card: Card;
  readonly tiles: ReturnType<typeof tilesLaid>;
  readonly told: readonly ToldOnPage[];
  /** Null where nothing can be suggested from it. */
  readonly suggestions: Answered | null;
};

/** What stands on this device of a conversation just now. */
export type OnDevice = { readonly told: readonly string[]; readonly needs: boolean };

export type SeenPerson = {
  readonly helped: Helped;
  readonly organisation: string;
  /** Null where the person keeps none. */
  readonly shown: ShownCard | null;
  readonly needs: KeptNeeds | null;
  readonly here: OnDevice;
};

const askPerson = async (client: ApolloClient, id: string) => {
  try {
    const { data } = await client.query({ query: PersonPage, variables: { id }, fetchPolicy: "no-cache" });
    if (!data) throw unavailable();
    return data;
  } catch (error) {
    throw isUnavailable(error) ? unavailable() : error;
  }
};

const showCard = async (client: ApolloClient, kept: KeptCard, needs: KeptNeeds | null): Promise<ShownCard | null> => {
  const flow = flowIn(new URLSearchParams(kept.flow));
  const questions = await ask(client, TalentFlow, {});
  if (!flow || !questions) return null;
  const past = Past.shape.told.parse(kept.experiences);
  const { told } = past.length > 0 ? await loadPast(client, { told: past, left: "" }) : { told: [] };
  const said = { flow, told: past, known: told, needs: needs && needsOf(needsFormFrom(needs)) };
  const { talentQuestions } = questions;
  return {
    kept,
    flow,
    card: cardOfFlow(talentQuestions, flow),
    tiles: tilesLaid(talentQuestions.questions, completed(flow.answers)),
    told,
    suggestions: await askSuggestions(client, suggestionsInput(said), "werk"),
  };
};

/** Only who may change a card has to know what else could be kept. */
const onThisDevice = async (
  client: ApolloClient,
  request: Request,
  { level, withNeeds }: Helped,
): Promise<OnDevice> => {
  if (level !== "ACT") return { told: [], needs: false };
  const past = await keptPast(request);
  const { told } = past.told.length > 0 ? await loadPast(client, past) : { told: [] };
  return {
    told: told.map(({ experience }) => experience.label),
    needs: withNeeds && (await keptNeeds(request)) !== null,
  };
};

/**
 * Somebody whom whoever is signed in helps. The API writes down that they looked.
 *
 * @returns null for somebody whom they do not help, as for nobody
 * @throws a redirect to where one signs in; a 503 response when the API does not answer
 */
export const loadPerson = async (client: ApolloClient, request: Request, id: string): Promise<SeenPerson | null> => {
  const { me, person } = await askPerson(client, id);
  const { memberships } = mustBeSignedIn(request, me);
  if (!person) return null;
  const { person: helped, card, needs } = person;
  const where = memberships.find(({ organisation }) => organisation.id === helped.organisationId);
  return {
    helped,
    organisation: where?.organisation.name ?? "",
    shown: card && (await showCard(client, card, needs)),
    needs,
    here: await onThisDevice(client, request, helped),
  };
};
