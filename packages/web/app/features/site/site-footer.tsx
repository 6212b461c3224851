import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { ThemeSwitch } from "./theme-switch.tsx";

const links: readonly (readonly [path: string, name: MessageDescriptor])[] = [
  ["account", msg`Je account`],
  ["bewaard", msg`Wat je bewaarde`],
  ["gids", msg`De gids`],
  ["zoeken", msg`Zoeken`],
  ["beroepen", msg`Alle beroepen`],
  ["leren", msg`Alle opleidingen`],
  ["vacatures", msg`Alle vacatures`],
  ["deel", msg`Zet dit op je eigen site`],
  ["over", msg`Over TechConnect`],
  ["privacy", msg`Privacy`],
  ["toegankelijkheid", msg`Toegankelijkheid`],
  ["wissen", msg`Wis alles van deze telefoon`],
];

/** Below every page. */
export const SiteFooter = ({ locale }: { readonly locale: Locale }) => {
  const { t, i18n } = useLingui();
  return (
    <footer className="site-footer">
      <div className="site-footer__row">
        <nav aria-label={t`Meer van TechConnect`}>
          <ul>
            {links.map(([path, name]) => (
              <li key={path}>
                <a href={`/${locale}/${path}`}>{i18n._(name)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <ThemeSwitch />
      </div>
    </footer>
  );
};
