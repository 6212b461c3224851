import type { ApolloClient } from "@apollo/client";
import { isUnavailable } from "../../apollo/api-errors.ts";
import type { NeedsInput, SuggestionsInput } from "../../graphql/generated/graphql.ts";
import { unavailable } from "../../request/page-errors.ts";
import { completed, type Flow } from "../talent/flow-in-address.ts";
import { loadPast } from "../talent/load-past.server.ts";
import { keptNeeds, needsOf } from "../talent/needs.server.ts";
import { experiencesFrom, keptPast, type Told } from "../talent/past.server.ts";
import type { ToldOnPage } from "../talent/told-card.tsx";
import type { Kind } from "./kinds.ts";
import { type Answered, MatchesPage } from "./suggestions.query.ts";

export type Loaded = {
  readonly suggestions: Answered;
  /** Most minutes of travel that were said; null when nothing was. */
  readonly travelMinutes: number | null;
  /** What somebody did before, as far as it counts. */
  readonly told: readonly ToldOnPage[];
};

/**
 * What suits somebody, of one kind.
 *
 * @returns null when the API finds fault with what was told: a link that somebody changed
 * @throws a 503 response when the API does not answer
 */
export const askSuggestions = async (
  client: ApolloClient,
  input: SuggestionsInput,
  kind: Kind,
): Promise<Answered | null> => {
  try {
    const { data } = await client.query({
      query: MatchesPage,
      variables: { input, work: kind === "werk", courses: kind === "opleidingen", vacancies: kind === "vacatures" },
      // needs must not end up in the page as a key of the cache
      fetchPolicy: "no-cache",
    });
    const answer = data?.suggestions;
    return !answer || "message" in answer ? null : answer;
  } catch (error) {
    throw isUnavailable(error) ? unavailable() : error;
  }
};

type Said = {
  readonly flow: Flow;
  /** What was told of the past, and the experiences that the API knows of it. */
  readonly told: readonly Told[];
  readonly known: readonly ToldOnPage[];
  readonly needs: NeedsInput | null;
};

/** What the API wants to know to suggest something. */
export const suggestionsInput = ({ flow, told, known, needs }: Said): SuggestionsInput => ({
  answers: completed(flow.answers),
  chosenTalents: [...flow.talents],
  interests: [...flow.interests],
  wishes: [...flow.sectors],
  experiences: experiencesFrom(
    told,
    known.map(({ experience }) => experience),
  ),
  needs,
});

/**
 * Suggestions for what somebody told, with the past and the needs that their session keeps.
 *
 * @returns null when the API finds fault with what was told: a link that somebody changed
 * @throws a 503 response when the API does not answer
 */
export const loadMatches = async (
  client: ApolloClient,
  request: Request,
  flow: Flow,
  kind: Kind,
): Promise<Loaded | null> => {
  const kept = await keptNeeds(request);
  const needs = kept && needsOf(kept);
  const past = await keptPast(request);
  const { told } = past.told.length > 0 ? await loadPast(client, past) : { told: [] };
  const suggestions = await askSuggestions(
    client,
    suggestionsInput({ flow, told: past.told, known: told, needs }),
    kind,
  );
  return suggestions && { suggestions, travelMinutes: needs?.travelMinutes ?? null, told };
};
