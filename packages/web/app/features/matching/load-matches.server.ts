import type { ApolloClient } from "@apollo/client";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { unavailable } from "../../request/page-errors.ts";
import { completed, type Flow } from "../talent/flow-in-address.ts";
import { keptNeeds, needsOf } from "../talent/needs.server.ts";
import type { Kind } from "./kinds.ts";
import { type Answered, MatchesPage } from "./suggestions.query.ts";

export type Loaded = {
  readonly suggestions: Answered;
  /** Most minutes of travel that were said; null when nothing was. */
  readonly travelMinutes: number | null;
};

/**
 * Suggestions for what somebody told, with the needs that their session keeps.
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
  const input = {
    answers: completed(flow.answers),
    chosenTalents: [...flow.talents],
    interests: [...flow.interests],
    wishes: [...flow.sectors],
    needs,
  };
  try {
    const { data } = await client.query({
      query: MatchesPage,
      variables: { input, work: kind === "werk", courses: kind === "opleidingen", vacancies: kind === "vacatures" },
      // needs must not end up in the page as a key of the cache
      fetchPolicy: "no-cache",
    });
    const answer = data?.suggestions;
    return !answer || "message" in answer ? null : { suggestions: answer, travelMinutes: needs?.travelMinutes ?? null };
  } catch (error) {
    throw isUnavailable(error) ? unavailable() : error;
  }
};
