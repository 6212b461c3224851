import { Trans, useLingui } from "@lingui/react/macro";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { Icon } from "@techconnect/ui/icon";
import { Tile } from "@techconnect/ui/tile";
import { Link, useLocation } from "react-router";
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
      <Link className="site-header__find" to={path} aria-label={t`Zoeken`}>
        <Icon name="search" />
      </Link>
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
        <Link className="site-header__home" to={`/${locale}`} aria-label={t`TechConnect, naar de voorpagina`}>
          <Tile pattern="solving" size="small" />
          <span lang="en" dir="ltr">
            TechConnect
          </span>
        </Link>
        <HeaderSearch locale={locale} />
        <nav className="site-header__more when-wide" aria-label={t`Zoek zelf`}>
          <Link to={`/${locale}/gids`}>
            <Trans>Gids</Trans>
          </Link>
        </nav>
        <Link className="site-header__help" to={`/${locale}/hulp`}>
          <SpeechIcon />
          <span className="when-wide">
            <Trans>Praat met iemand</Trans>
          </span>
          <span className="when-narrow">
            <Trans>Hulp</Trans>
          </span>
        </Link>
        <LanguageSwitch locale={locale} />
      </div>
    </header>
  );
};
