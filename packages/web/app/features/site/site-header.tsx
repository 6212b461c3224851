import { Trans, useLingui } from "@lingui/react/macro";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { Tile } from "@techconnect/ui/tile";
import { Link } from "react-router";
import { SpeechIcon } from "./icons.tsx";
import { LanguageSwitch } from "./language-switch.tsx";

/** On top of every page: home, the guide, a person to talk to, and the language; always in the same place. */
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
        <nav className="site-header__more when-wide" aria-label={t`Zoek zelf`}>
          <Link to={`/${locale}/gids`}>
            <Trans>Gids</Trans>
          </Link>
          <Link to={`/${locale}/zoeken`}>
            <Trans>Zoeken</Trans>
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
