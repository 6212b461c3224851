import { setupI18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { flowMessages } from "@techconnect/i18n/flow-messages";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { HydratedRouter } from "react-router/dom";
import { startUnderOwnAddress } from "./features/offline/wanted-address.ts";
import { localeInPath } from "./request/locale-of.ts";
import { pageState } from "./request/page-state.ts";
import { PageStateProvider } from "./request/page-state-context.tsx";

const shownLocale = () => localeInPath(`/${document.documentElement.lang}`) ?? "nl";

/** Only pages of the talent flow come here: their data and words are all that the browser needs. */
const hydrate = async (): Promise<void> => {
  const locale = shownLocale();
  startUnderOwnAddress(`/${locale}/zonder-internet`);
  const i18n = setupI18n({ locale, messages: { [locale]: await flowMessages(locale) } });
  startTransition(() => {
    hydrateRoot(
      document,
      <PageStateProvider value={{ ...pageState(), nonce: undefined }}>
        <I18nProvider i18n={i18n}>
          <HydratedRouter />
        </I18nProvider>
      </PageStateProvider>,
    );
  });
};

void hydrate();
