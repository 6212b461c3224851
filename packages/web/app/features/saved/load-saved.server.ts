import type { ApolloClient } from "@apollo/client";
import { isTheSameItem, savedItemOf, type SavedItem } from "@techconnect/domain/talent/saved-items";
import { ask } from "../../apollo/ask.ts";
import { sessionCookies } from "../../auth/session-cookies.ts";
import type { SavedItemInput, SavedKind } from "../../graphql/generated/graphql.ts";
import { SavedInAccountPage, SavedPage } from "./saved.query.ts";
import { keptSaved, savedOnTheWire } from "./saved.server.ts";

export type LoadedSaved = {
  /** What only this browser knows. */
  readonly items: SavedItemInput[];
  readonly isSignedIn: boolean;
  readonly hasInAccount: boolean;
};

const kinds: Readonly<Record<SavedKind, SavedItem["kind"]>> = {
  VACANCY: "vacancy",
  COURSE: "course",
  JOB_PROFILE: "job-profile",
};

/** Does this browser say that somebody is signed in? Where it does not, no account is asked for. */
export const hasSession = (request: Request): boolean => sessionCookies(request.headers.get("cookie")) !== undefined;

/**
 * What somebody saved, in this browser and in the account of whoever is signed in, into the cache of `client`. What is
 * in both counts as in the account.
 *
 * @throws a 503 response when the API does not answer
 */
export const loadSaved = async (client: ApolloClient, request: Request): Promise<LoadedSaved> => {
  const here = await keptSaved(request);
  const me = hasSession(request) ? ((await ask(client, SavedInAccountPage, {}))?.me ?? null) : null;
  const there = (me?.savedItems ?? []).flatMap(({ kind, slug }) => savedItemOf(kinds[kind], slug) ?? []);
  const items = savedOnTheWire(here.filter((item) => !there.some((one) => isTheSameItem(one, item))));
  if (items.length > 0) await ask(client, SavedPage, { items });
  return { items, isSignedIn: me !== null, hasInAccount: there.length > 0 };
};
