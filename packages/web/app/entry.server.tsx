import { ApolloProvider } from "@apollo/client/react";
import { I18nProvider } from "@lingui/react";
import { renderToReadableStream } from "react-dom/server";
import { type EntryContext, type HandleErrorFunction, RouterContextProvider, ServerRouter } from "react-router";
import { clientOf } from "./apollo/request-client.server.ts";
import { config } from "./config.server.ts";
import { i18nOf } from "./i18n-of.server.ts";
import { localeOf } from "./request/locale-of.ts";
import { type PageRequest, pageRequestContext } from "./request/page-request.ts";
import { PageStateProvider } from "./request/page-state-context.tsx";
import { themeOf } from "./request/theme.ts";

// the server around this build (server/main.ts) has no other way to reach what is bundled here
export { config };

/** Milliseconds that rendering a page may take; its data are there already. */
const patience = 5_000;

/** What the routes of one request can look up. */
export const contextFor = (page: PageRequest): RouterContextProvider => {
  const context = new RouterContextProvider();
  context.set(pageRequestContext, page);
  return context;
};

export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (!request.signal.aborted) context.get(pageRequestContext).report(error);
};

/** Renders a page in whole, so that one that fails half-way is an error page and not half a page. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const { id, nonce, report } = context.get(pageRequestContext);
  const origin = config.publicOrigin ?? new URL(request.url).origin;
  const locale = localeOf(request);
  const state = { origin, theme: themeOf(request.headers.get("cookie")), requestId: id, nonce };

  const page = await renderToReadableStream(
    <PageStateProvider value={state}>
      <ApolloProvider client={clientOf(request, context)}>
        <I18nProvider i18n={await i18nOf(locale)}>
          <ServerRouter context={routerContext} url={request.url} {...(nonce === undefined ? {} : { nonce })} />
        </I18nProvider>
      </ApolloProvider>
    </PageStateProvider>,
    { signal: AbortSignal.any([request.signal, AbortSignal.timeout(patience)]), nonce, onError: report },
  );
  await page.allReady;

  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", locale);
  return new Response(request.method === "HEAD" ? null : page, { status, headers });
}
