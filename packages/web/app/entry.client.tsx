import { ApolloProvider } from "@apollo/client/react";
import { I18nProvider } from "@lingui/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { HydratedRouter } from "react-router/dom";
import { browserClient } from "./apollo/browser-client.ts";
import { i18nOf } from "./i18n-of.ts";
import { localeInPath } from "./request/locale-of.ts";
import { pageState } from "./request/page-state.ts";
import { PageStateProvider } from "./request/page-state-context.tsx";

const shownLocale = () => localeInPath(`/${document.documentElement.lang}`) ?? "nl";

const hydrate = async (): Promise<void> => {
  const i18n = await i18nOf(shownLocale());
  const { origin, theme, requestId } = pageState();
  startTransition(() => {
    hydrateRoot(
      document,
      <PageStateProvider value={{ origin, theme, requestId, nonce: undefined }}>
        <ApolloProvider client={browserClient()}>
          <I18nProvider i18n={i18n}>
            <HydratedRouter />
          </I18nProvider>
        </ApolloProvider>
      </PageStateProvider>,
    );
  });
};

void hydrate();
