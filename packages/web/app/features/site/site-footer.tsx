import { Trans, useLingui } from "@lingui/react/macro";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { Link } from "react-router";
import { ThemeSwitch } from "./theme-switch.tsx";

/** Below every page. */
export const SiteFooter = ({ locale }: { readonly locale: Locale }) => {
  const { t } = useLingui();
  return (
    <footer className="site-footer">
      <div className="site-footer__row">
        <nav aria-label={t`Meer van TechConnect`}>
          <ul>
            <li>
              <Link to={`/${locale}/beroepen`}>
                <Trans>Alle beroepen</Trans>
              </Link>
            </li>
            <li>
              <Link to={`/${locale}/leren`}>
                <Trans>Alle opleidingen</Trans>
              </Link>
            </li>
            <li>
              <Link to={`/${locale}/vacatures`}>
                <Trans>Alle vacatures</Trans>
              </Link>
            </li>
            <li>
              <Link to={`/${locale}/over`}>
                <Trans>Over TechConnect</Trans>
              </Link>
            </li>
            <li>
              <Link to={`/${locale}/privacy`}>
                <Trans>Privacy</Trans>
              </Link>
            </li>
            <li>
              <Link to={`/${locale}/toegankelijkheid`}>
                <Trans>Toegankelijkheid</Trans>
              </Link>
            </li>
          </ul>
        </nav>
        <ThemeSwitch />
      </div>
    </footer>
  );
};
