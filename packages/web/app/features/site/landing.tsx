import "../../styles/landing.css";
import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { buttonClass } from "@techconnect/ui/button";
import { FactsLine } from "@techconnect/ui/facts";
import { TileWall } from "@techconnect/ui/tile-wall";
import { Link } from "react-router";
import { graphql } from "../../graphql/generated/gql.ts";
import { SearchForm } from "../search/search-form.tsx";
import { StoryQuote } from "../stories/story-quote.tsx";
import { JsonLd } from "./json-ld.tsx";
import { Myths } from "./myths.tsx";
import { PageHead } from "./page-head.tsx";
import { ThreeSteps } from "./three-steps.tsx";
import { usePageState } from "../../request/page-state-context.tsx";

export const LandingPage = graphql(`
  query LandingPage {
    stories(first: 3) {
      id
      ...StoryQuote_story
    }
    everyProfile: jobProfiles(first: 1) {
      totalCount
    }
    openProfiles: jobProfiles(first: 1, filter: { levels: [NONE] }) {
      totalCount
    }
  }
`);

/** Eleven talents, and one place still open for whoever looks. */
const wall = [
  "helping",
  "solving",
  "adapting",
  "teamwork",
  "learning",
  "organising",
  "creating",
  "empty",
  "persevering",
  "precision",
  "explaining",
  "curiosity",
] as const;

const Hero = ({ locale }: { readonly locale: string }) => (
  <section className="hero">
    <div className="hero__words">
      <h1>
        <Trans>Er is een plek voor jou in tech</Trans>
      </h1>
      <p className="lead">
        <Trans>Je hoeft niet goed te zijn in wiskunde of Engels om te beginnen. Ontdek wat je nu al kunt.</Trans>
      </p>
      <p className="row">
        <Link className={buttonClass()} to={`/${locale}/talenten`}>
          <Trans>Ontdek je talenten</Trans>
        </Link>
        <Link className="link-alone" to={`/${locale}/gids`}>
          <Trans>Of kijk vanaf jouw school</Trans>
        </Link>
      </p>
      <FactsLine>
        <Trans>ongeveer 10 minuten</Trans>
        <Trans>zonder account</Trans>
        <Trans>gratis</Trans>
      </FactsLine>
    </div>
    <div className="hero__wall">
      <TileWall tiles={wall} />
    </div>
  </section>
);

/** schema.org WebSite, with the address of its search. */
const SiteForMachines = ({ home, locale }: { readonly home: string; readonly locale: string }) => (
  <JsonLd
    data={{
      "@type": "WebSite",
      name: "TechConnect",
      url: home,
      inLanguage: locale,
      potentialAction: {
        "@type": "SearchAction",
        target: { "@type": "EntryPoint", urlTemplate: `${home}/zoeken?q={search_term_string}` },
        "query-input": "required name=search_term_string",
      },
    }}
  />
);

/** For who knows already what to look for. */
const SearchHere = () => {
  const { t } = useLingui();
  return (
    <section className="landing__inner landing__search" aria-labelledby="search-here">
      <h2 id="search-here">
        <Trans>Weet je al wat je zoekt?</Trans>
      </h2>
      <SearchForm id="q" name={t`Zoek werk, een opleiding of een vacature`} />
      <p className="search-form__hint">
        <Trans>Zoals: iets met computers zonder diploma</Trans>
      </p>
    </section>
  );
};

/** The front page: what this is, for whom, and the first step. */
export const Landing = () => {
  const { t, i18n } = useLingui();
  const { origin } = usePageState();
  const { data } = useSuspenseQuery(LandingPage);
  return (
    <div className="landing">
      <PageHead
        title={t`Er is een plek voor jou in tech`}
        description={t`Ontdek in ongeveer 10 minuten wat je nu al kunt, en welk werk in tech daarbij past. Gratis, zonder account, zonder wiskunde.`}
      />
      <SiteForMachines home={`${origin}/${i18n.locale}`} locale={i18n.locale} />
      <Hero locale={i18n.locale} />
      <SearchHere />
      {data.stories.length > 0 && (
        <section className="band" aria-labelledby="stories">
          <div className="landing__inner">
            <h2 id="stories">
              <Trans>Mensen uit jouw buurt vertellen</Trans>
            </h2>
            <div className="landing__stories">
              {data.stories.map((story) => (
                <StoryQuote key={story.id} story={story} />
              ))}
            </div>
          </div>
        </section>
      )}
      <Myths everyProfile={data.everyProfile.totalCount} openProfiles={data.openProfiles.totalCount} />
      <ThreeSteps />
    </div>
  );
};
