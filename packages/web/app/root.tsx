import "@techconnect/ui/styles.css";
import "./styles/shell.css";
import { useLingui } from "@lingui/react";
import { directionOf } from "@techconnect/domain/kernel/locale";
import type { ReactNode } from "react";
import { Links, Outlet, Scripts, ScrollRestoration } from "react-router";
import pageScript from "virtual:page-script";
import type { Route } from "./+types/root.ts";
import { OfflineNote } from "./features/offline/offline-note.tsx";
import { FocusOnNavigation } from "./features/site/focus-on-navigation.tsx";
import { ProblemPage } from "./features/site/problem-page.tsx";
import { SiteFooter } from "./features/site/site-footer.tsx";
import { SiteHeader } from "./features/site/site-header.tsx";
import { Waiting } from "./features/site/waiting.tsx";
import { settleCaching } from "./request/cache-headers.ts";
import { localeInPath } from "./request/locale-of.ts";
import { refused } from "./request/page-errors.ts";
import { pageRequestContext } from "./request/page-request.ts";
import { pageStateId, pageStateJson } from "./request/page-state.ts";
import { usePageState } from "./request/page-state-context.tsx";
import { useHydrates } from "./request/use-hydrates.ts";

export const middleware: Route.MiddlewareFunction[] = [
  async ({ request, context }, next) => {
    if (context.get(pageRequestContext).fromElsewhere) throw refused();
    const response = await next();
    settleCaching(response.headers, request, response.status);
    return response;
  },
];

/** Reads in the browser what the server wrote, so that hydration finds the same. */
const HandOver = () => {
  const { origin, theme, requestId } = usePageState();
  const json =
    typeof document === "undefined"
      ? pageStateJson({ origin, theme, requestId })
      : (document.getElementById(pageStateId)?.textContent ?? "");
  return (
    <script
      id={pageStateId}
      type="application/json"
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: json }}
    />
  );
};

/** What a page carries that React takes over in the browser. */
const TakenOver = ({ nonce }: { readonly nonce: string | undefined }) => (
  <>
    <HandOver />
    <FocusOnNavigation />
    <ScrollRestoration nonce={nonce} />
    <Scripts nonce={nonce} />
  </>
);

export const Layout = ({ children }: { readonly children: ReactNode }) => {
  const { theme, nonce } = usePageState();
  const locale = localeInPath(`/${useLingui().i18n.locale}`) ?? "nl";
  const hydrates = useHydrates();
  return (
    <html lang={locale} dir={directionOf(locale)} data-theme={theme === "system" ? undefined : theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icons/tile-192.png" />
        <link rel="manifest" href={`/${locale}/app.webmanifest`} />
        <Links nonce={nonce} />
        <script type="module" src={pageScript} />
      </head>
      <body>
        {hydrates && <Waiting />}
        <SiteHeader locale={locale} />
        <OfflineNote />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter locale={locale} />
        {hydrates && <TakenOver nonce={nonce} />}
      </body>
    </html>
  );
};

const Root = () => <Outlet />;
export default Root;

export const ErrorBoundary = ({ error }: Route.ErrorBoundaryProps) => <ProblemPage error={error} />;
