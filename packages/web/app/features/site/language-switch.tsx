import { useLingui } from "@lingui/react/macro";
import { type Locale, locales } from "@techconnect/domain/kernel/locale";
import { languageNames } from "@techconnect/i18n/locales";
import { useLocation } from "react-router";
import { localeInPath } from "../../request/locale-of.ts";
import { GlobeIcon } from "./icons.tsx";

/** The same page in another language; from a page without a language, the front page. */
const inLocale = (locale: Locale, { pathname, search }: { pathname: string; search: string }): string =>
  localeInPath(pathname) ? `/${locale}${pathname.slice(3)}${search}` : `/${locale}`;

/** The other languages, each in its own name. Plain links: the whole page changes, words, direction and all. */
export const LanguageSwitch = ({ locale }: { readonly locale: Locale }) => {
  const { t } = useLingui();
  const here = useLocation();
  return (
    <details className="languages">
      <summary>
        <GlobeIcon />
        <span className="visually-hidden">{t`Taal:`} </span>
        <span className="languages__name">{languageNames[locale]}</span>
        <span className="languages__code" aria-hidden="true">
          {locale}
        </span>
      </summary>
      <ul>
        {locales.map((other) => (
          <li key={other}>
            <a
              href={inLocale(other, here)}
              lang={other}
              hrefLang={other}
              dir="auto"
              aria-current={other === locale ? "true" : undefined}
            >
              {languageNames[other]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
};
