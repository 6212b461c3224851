import { Trans, useLingui } from "@lingui/react/macro";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { Icon } from "@techconnect/ui/icon";
import { Tile } from "@techconnect/ui/tile";
import { useLocation } from "react-router";
import { SearchForm } from "../search/search-form.tsx";
import { SpeechIcon } from "./icons.tsx";
import { LanguageSwitch } from "./language-switch.tsx";

/** A field where there is room for one, else the way to the page that has it; nothing on that page itself. */
const HeaderSearch = ({ locale }: { readonly locale: Locale }) => {
  const { t } = useLingui();
  const path = `/${locale}/zoeken`;
  if (useLocation().pathname === path) return null;
  return (
    <>
      <div className="site-header__search">
        <SearchForm id="header-q" name={t`Zoek op de hele website`} small />
      </div>
      <a className="site-header__find" href={path} aria-label={t`Zoeken`}>
        <Icon name="search" />
      </a>
    </>
  );
};

/** On top of every page: home, search, the guide, a person to talk to, and the language; always in the same place. */
export const SiteHeader = ({ locale }: { readonly locale: Locale }) => {
  const { t } = useLingui();
  return (
    <header className="site-header">
      <a className="skip" href="#main">
        <Trans>Ga naar de inhoud</Trans>
      </a>
      <div className="site-header__row">
        <a className="site-header__home" href={`/${locale}`} aria-label={t`TechConnect, naar de voorpagina`}>
          <Tile pattern="solving" size="small" />
          <span lang="en" dir="ltr">
            TechConnect
          </span>
        </a>
        <HeaderSearch locale={locale} />
        <nav className="site-header__more when-wide" aria-label={t`Zoek zelf`}>
          <a href={`/${locale}/gids`}>{t`Gids`}</a>
          <a href={`/${locale}/account`}>{t`Je account`}</a>
        </nav>
        <a className="site-header__help" href={`/${locale}/hulp`}>
          <SpeechIcon />
          <span className="when-wide">
            <Trans>Praat met iemand</Trans>
          </span>
          <span className="when-narrow">
            <Trans>Hulp</Trans>
          </span>
        </a>
        <LanguageSwitch locale={locale} />
      </div>
    </header>
  );
};
