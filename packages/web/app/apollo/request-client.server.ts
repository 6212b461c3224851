import type { ApolloClient } from "@apollo/client";
import { createContext, type RouterContextProvider } from "react-router";
import { sessionCookies } from "../auth/session-cookies.ts";
import { config } from "../config.server.ts";
import { localeOf } from "../request/locale-of.ts";
import { pageRequestContext } from "../request/page-request.ts";
import { makeClient } from "./make-client.ts";

const requestClient = createContext<ApolloClient | null>(null);

/**
 * The client of this request, with the cache that its page is rendered from.
 *
 * Made on first use and not by a middleware, because none runs for an address that no route knows.
 */
export const clientOf = (request: Request, context: Readonly<RouterContextProvider>): ApolloClient => {
  const made = context.get(requestClient);
  if (made) return made;
  const { clientAddress, report } = context.get(pageRequestContext);
  const cookie = sessionCookies(request.headers.get("cookie"));
  const client = makeClient({
    endpoint: `${config.apiUrl}/graphql`,
    locale: localeOf(request),
    headers: {
      ...(clientAddress === undefined ? {} : { "x-forwarded-for": clientAddress }),
      ...(cookie === undefined ? {} : { cookie }),
    },
    patience: 8_000,
    report,
  });
  context.set(requestClient, client);
  return client;
};
