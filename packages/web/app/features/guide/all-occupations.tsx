import "../../styles/occupations.css";
import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Notice } from "@techconnect/ui/notice";
import { PageSection } from "@techconnect/ui/page-section";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { OccupationsInDepthQuery, OccupationsPageQuery } from "../../graphql/generated/graphql.ts";
import { PageHead } from "../site/page-head.tsx";
import { OccupationsInDepth, OccupationsPage } from "./all-occupations.query.ts";
import { groupWords } from "./group-words.ts";
import { inGroups } from "./in-groups.ts";
import { OccupationItem } from "./occupation-item.tsx";
import { TaxonomyAttribution } from "./taxonomy-attribution.tsx";

type Occupation = OccupationsPageQuery["occupations"]["edges"][number]["node"];
type Taxonomy = OccupationsInDepthQuery["taxonomy"];

type Pages = {
  readonly after?: string | null;
  readonly before?: readonly Occupation[];
  readonly children: (all: readonly Occupation[]) => ReactNode;
};

const nothingYet: readonly Occupation[] = [];

/** All pages of the list as one: each hands what it has to the next. */
const EveryOccupation = ({ after = null, before = nothingYet, children }: Pages): ReactNode => {
  const { data } = useSuspenseQuery(OccupationsPage, { variables: { after } });
  const { edges, pageInfo } = data.occupations;
  const soFar = [...before, ...edges.map(({ node }) => node)];
  if (!pageInfo.hasNextPage) return children(soFar);
  return (
    <EveryOccupation after={pageInfo.endCursor} before={soFar}>
      {children}
    </EveryOccupation>
  );
};

const InDepth = ({ jobProfiles }: Pick<OccupationsInDepthQuery, "jobProfiles">) => {
  const { i18n } = useLingui();
  return (
    <PageSection id="in-depth" title={<Trans>Hier vertellen we alles over</Trans>}>
      <ul className="occupations__names">
        {jobProfiles.edges.map(({ node }) => (
          <li key={node.id}>
            <Link to={`/${i18n.locale}/werk/${node.slug}`}>{node.title}</Link>
          </li>
        ))}
      </ul>
    </PageSection>
  );
};

/** Before anybody imported a taxonomy. */
const NotYet = ({ count }: { readonly count: number }) => (
  <Notice>
    <p>
      <Trans>Hier staan nu {count} soorten werk. De lijst kan groeien.</Trans>
    </p>
    <p>
      <Trans>Wie deze site beheert, kan de lijst van Europa laden. Dan staan hier alle beroepen in ICT.</Trans>
    </p>
  </Notice>
);

const Groups = ({ all }: { readonly all: readonly Occupation[] }) => {
  const { t, i18n } = useLingui();
  const groups = inGroups(all);
  return (
    <>
      <nav className="section" aria-label={t`Groepen van beroepen`}>
        <ul className="occupations__names">
          {groups.map(({ group, occupations }) => (
            <li key={group}>
              <a href={`#g${group}`}>{i18n._(groupWords[group])}</a> ({occupations.length})
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ group, occupations }) => (
        <PageSection key={group} id={`g${group}`} title={i18n._(groupWords[group])}>
          <ul className="occupations list-plain">
            {occupations.map((occupation) => (
              <OccupationItem key={occupation.id} occupation={occupation} />
            ))}
          </ul>
        </PageSection>
      ))}
    </>
  );
};

const Lead = ({ count, isForeign }: { readonly count: number; readonly isForeign: boolean }) => (
  <>
    <p className="lead">
      <Trans>{count} beroepen, in groepen. Open een beroep en zie wat je daar gebruikt.</Trans>
    </p>
    <p className="measure">
      <Trans>Je hoeft dit nog niet te kunnen. Je leert het in een opleiding of op het werk.</Trans>
      {isForeign && (
        <>
          {" "}
          <Trans>Sommige namen zijn er nog niet in deze taal. Die lees je in een andere taal.</Trans>
        </>
      )}
    </p>
  </>
);

const Sources = ({ taxonomy }: { readonly taxonomy: Taxonomy }) =>
  taxonomy?.sources
    .filter(({ name }) => name === "ESCO")
    .map((source) => <TaxonomyAttribution key={source.name} source={source} />);

/** Every ICT occupation in one view, and before there is a list of them: those that the site tells about. */
export const AllOccupations = () => {
  const { t, i18n } = useLingui();
  const { data } = useSuspenseQuery(OccupationsInDepth);
  const { jobProfiles, taxonomy } = data;
  return (
    <div className="page">
      <PageHead
        title={t`Alle beroepen in ICT`}
        description={t`Alle beroepen in ICT in één overzicht, met wat je daar gebruikt.`}
      />
      <h1>
        <Trans>Alle beroepen in ICT</Trans>
      </h1>
      <EveryOccupation>
        {(all) =>
          all.length === 0 ? (
            <>
              <NotYet count={jobProfiles.totalCount} />
              <InDepth jobProfiles={jobProfiles} />
            </>
          ) : (
            <>
              <Lead count={all.length} isForeign={all.some(({ language }) => language !== i18n.locale)} />
              <InDepth jobProfiles={jobProfiles} />
              <Groups all={all} />
              <Sources taxonomy={taxonomy} />
            </>
          )
        }
      </EveryOccupation>
    </div>
  );
};
