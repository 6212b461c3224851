import type { ApolloClient } from "@apollo/client";
import { localeInPath } from "../request/locale-of.ts";
import { pageState } from "../request/page-state.ts";
import { makeClient } from "./make-client.ts";

let client: ApolloClient | undefined;

/** The one client of this browser page, with what the server already asked for in its cache. Browser only. */
export const browserClient = (): ApolloClient => {
  if (client) return client;
  client = makeClient({
    endpoint: "/graphql",
    locale: localeInPath(location.pathname) ?? "nl",
    patience: 20_000,
    report: () => undefined,
    onServer: false,
  });
  client.cache.restore(pageState().cache);
  return client;
};
