import { useLingui } from "@lingui/react";
import { locales } from "@techconnect/domain/kernel/locale";
import { useLocation } from "react-router";
import { usePageState } from "../../request/page-state-context.tsx";

type Props = {
  /** Without the name of the site. */
  readonly title: string;
  readonly description?: string;
  /** False for pages with something of one person in them: no search engine, no other languages to find. */
  readonly indexed?: boolean;
};

/** Title, description, address and languages of a page. React lifts these into `<head>`, wherever they stand. */
export const PageHead = ({ title, description, indexed = true }: Props) => {
  const { i18n } = useLingui();
  const { origin } = usePageState();
  const { pathname, search } = useLocation();
  const rest = `${pathname.slice(3).replace(/\/+$/, "")}${search}`;
  const whole = `${title} – TechConnect`;
  return (
    <>
      <title>{whole}</title>
      {description === undefined ? null : <meta name="description" content={description} />}
      {indexed ? (
        <>
          <link rel="canonical" href={`${origin}/${i18n.locale}${rest}`} />
          {locales.map((locale) => (
            <link key={locale} rel="alternate" hrefLang={locale} href={`${origin}/${locale}${rest}`} />
          ))}
          <link rel="alternate" hrefLang="x-default" href={`${origin}/nl${rest}`} />
          <meta property="og:title" content={title} />
          {description === undefined ? null : <meta property="og:description" content={description} />}
          <meta property="og:type" content="website" />
          <meta property="og:site_name" content="TechConnect" />
          <meta property="og:locale" content={i18n.locale} />
          <meta property="og:url" content={`${origin}/${i18n.locale}${rest}`} />
        </>
      ) : (
        <meta name="robots" content="noindex" />
      )}
    </>
  );
};
