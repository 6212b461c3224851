import { type Messages, setupI18n } from "@lingui/core";
import { I18nProvider, useLingui } from "@lingui/react";
import { reachMessages } from "@techconnect/i18n/reach-messages";
import { useMemo } from "react";
import { Share } from "../../features/reach/share.tsx";
import { localeOf } from "../../request/locale-of.ts";
import type { Route } from "./+types/share.ts";

/** The words come with the page, since no other page needs them. */
export const loader = async ({ request }: Route.LoaderArgs) => JSON.stringify(await reachMessages(localeOf(request)));

const ShareRoute = ({ loaderData }: Route.ComponentProps) => {
  const { locale, messages } = useLingui().i18n;
  const i18n = useMemo(() => {
    const words: Messages = JSON.parse(loaderData);
    return setupI18n({ locale, messages: { [locale]: { ...messages, ...words } } });
  }, [locale, messages, loaderData]);
  return (
    <I18nProvider i18n={i18n}>
      <Share />
    </I18nProvider>
  );
};
export default ShareRoute;
