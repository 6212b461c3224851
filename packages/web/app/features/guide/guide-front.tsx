import "../../styles/guide.css";
import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { PageSection } from "@techconnect/ui/page-section";
import { Link } from "react-router";
import { useLocale } from "../../request/use-locale.ts";
import { graphql } from "../../graphql/generated/gql.ts";
import { SearchForm } from "../search/search-form.tsx";
import { PageHead } from "../site/page-head.tsx";
import type { Audience } from "./audience.ts";
import { AudienceSwitch } from "./audience-switch.tsx";
import { GuideIntro } from "./guide-intro.tsx";
import { HiddenFields } from "./hidden-fields.tsx";
import { LevelsBeside, LevelStairs } from "./level-stairs.tsx";
import { type Field, readerFields, withFields } from "./reader.ts";
import { anyLevel } from "./schooling.ts";

export const GuideFrontPage = graphql(`
  query GuideFrontPage {
    levelGuide {
      sectors {
        sector {
          id
          label
        }
        count
      }
    }
  }
`);

const Sectors = ({ audience }: { readonly audience: Audience | null }) => {
  const { i18n } = useLingui();
  const { data } = useSuspenseQuery(GuideFrontPage);
  const fields = readerFields({ audience, schooling: null });
  return (
    <ul className="pills">
      {data.levelGuide.sectors
        .filter(({ count }) => count > 0)
        .map(({ sector, count }) => (
          <li key={sector.id}>
            <Link to={withFields(`/${i18n.locale}/gids/${anyLevel}`, [["sector", sector.id], ...fields])}>
              {sector.label} <span className="pills__count">{count}</span>
            </Link>
          </li>
        ))}
    </ul>
  );
};

const MoreWays = () => {
  const locale = useLocale();
  return (
    <ul className="ways-on">
      <li>
        <Link to={`/${locale}/talenten`}>
          <Trans>Weet je niet wat je leuk vindt?</Trans>
        </Link>
        <p>
          <Trans>Ontdek je talenten met twaalf vragen.</Trans>
        </p>
      </li>
      <li>
        <Link to={`/${locale}/vergelijk`}>
          <Trans>Leg beroepen naast elkaar</Trans>
        </Link>
        <p>
          <Trans>Vergelijk er twee of drie.</Trans>
        </p>
      </li>
      <li>
        <Link to={`/${locale}/hulp`}>
          <Trans>Praat met iemand</Trans>
        </Link>
        <p>
          <Trans>Een mens denkt met je mee. Dat is gratis.</Trans>
        </p>
      </li>
    </ul>
  );
};

const Levels = ({ fields }: { readonly fields: readonly Field[] }) => (
  <PageSection
    id="levels"
    title={<Trans>Welke school deed je, of doe je nu?</Trans>}
    intro={<Trans>Elke trede is een begin. Wat lager begint, blijf je ook zien.</Trans>}
  >
    <LevelStairs fields={fields} />
    <h3 className="guide__beside">
      <Trans>Een andere school?</Trans>
    </h3>
    <LevelsBeside fields={fields} />
  </PageSection>
);

/** The guide's first page: from which school one looks, who looks, and what for. */
export const GuideFront = ({ audience }: { readonly audience: Audience | null }) => {
  const { t, i18n } = useLingui();
  const fields = readerFields({ audience, schooling: null });
  return (
    <div className="page guide">
      <PageHead
        title={t`De gids: werk in tech vanaf jouw school`}
        description={t`Kies je school en zie welk werk in tech daarbij begint. Elke school telt mee, ook zonder diploma.`}
        retold
      />
      <h1>
        <Trans>Werk in tech, vanaf jouw school</Trans>
      </h1>
      <GuideIntro audience={audience} />
      <AudienceSwitch chosen={audience} path={`/${i18n.locale}/gids`} fields={fields} />
      <Levels fields={fields} />
      <div className="beside beside--even section">
        <section aria-labelledby="search">
          <h2 id="search">
            <Trans>Zoek zelf</Trans>
          </h2>
          <p>
            <Trans>Zoek in gewone woorden, zoals: iets met computers zonder diploma.</Trans>
          </p>
          <SearchForm id="guide-q" name={t`Zoek vanuit de gids`}>
            <HiddenFields fields={fields} />
          </SearchForm>
        </section>
        <section aria-labelledby="sectors">
          <h2 id="sectors">
            <Trans>Of kies waar je wilt werken</Trans>
          </h2>
          <Sectors audience={audience} />
        </section>
      </div>
      <MoreWays />
    </div>
  );
};
