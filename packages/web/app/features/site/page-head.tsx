import type { I18n } from "@lingui/core";
import { useLingui } from "@lingui/react";
import { type Locale, locales } from "@techconnect/domain/kernel/locale";
import { useLocation } from "react-router";
import { usePageState } from "../../request/page-state-context.tsx";
import { picturePath } from "../reach/picture.ts";
import { type Pictured, pictureOfPage, pictureOfThing } from "../reach/picture-words.ts";

type Props = {
  /** Without the name of the site. */
  readonly title: string;
  readonly description?: string | undefined;
  /** False for pages with something of one person in them: no search engine, no other languages to find. */
  readonly indexed?: boolean;
  /** For pages that are not indexed: the links on them may be followed all the same. */
  readonly followed?: boolean;
  /** What the query asks for only tells the page anew: search engines keep the address without it. */
  readonly retold?: boolean;
  /** The thing that the page is about, where it has a picture of its own. */
  readonly pictured?: Omit<Pictured, "title"> | undefined;
};

/** As Open Graph names languages. */
const territories: Readonly<Record<Locale, string>> = { nl: "nl_NL", en: "en_GB", ar: "ar_AR" };

type PreviewProps = Pick<Props, "title" | "pictured"> & { readonly i18n: I18n; readonly path: string };

/** The picture that the page is shared with. That of a personal page is the site's: it says nothing of anybody. */
const Preview = ({ i18n, title, pictured, path }: PreviewProps) => {
  const { origin } = usePageState();
  const picture = pictured ? pictureOfThing(i18n, { ...pictured, title }) : pictureOfPage(i18n, path);
  const address = `${origin}${picturePath(picture)}`;
  return (
    <>
      <meta property="og:site_name" content="TechConnect" />
      <meta property="og:image" content={address} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={picture.title} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:image" content={address} />
      <meta name="twitter:image:alt" content={picture.title} />
    </>
  );
};

type FoundProps = Pick<Props, "title" | "description"> & { readonly locale: string; readonly rest: string };

/** Address, languages and words for search engines and for whoever gets the link sent. */
const Found = ({ title, description, locale, rest }: FoundProps) => {
  const { origin } = usePageState();
  return (
    <>
      <link rel="canonical" href={`${origin}/${locale}${rest}`} />
      {locales.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={`${origin}/${other}${rest}`} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={`${origin}/nl${rest}`} />
      <meta property="og:title" content={title} />
      <meta name="twitter:title" content={title} />
      {description === undefined ? null : (
        <>
          <meta property="og:description" content={description} />
          <meta name="twitter:description" content={description} />
        </>
      )}
      <meta property="og:type" content="website" />
      {locales.map((other) => (
        <meta
          key={other}
          property={other === locale ? "og:locale" : "og:locale:alternate"}
          content={territories[other]}
        />
      ))}
      <meta property="og:url" content={`${origin}/${locale}${rest}`} />
    </>
  );
};

/** Title, description, address and languages of a page. React lifts these into `<head>`, wherever they stand. */
export const PageHead = ({ title, description, indexed = true, followed = false, retold = false, pictured }: Props) => {
  const { i18n } = useLingui();
  const { pathname, search } = useLocation();
  const path = pathname.slice(3).replace(/\/+$/, "");
  return (
    <>
      <title>{`${title} – TechConnect`}</title>
      {description === undefined ? null : <meta name="description" content={description} />}
      {indexed ? (
        <Found title={title} description={description} locale={i18n.locale} rest={retold ? path : `${path}${search}`} />
      ) : (
        <meta name="robots" content={followed ? "noindex,follow" : "noindex"} />
      )}
      {/* read by programs that run no scripts, so a phone need not carry it */}
      {import.meta.env.SSR && <Preview i18n={i18n} title={title} pictured={pictured} path={path.slice(1)} />}
    </>
  );
};
