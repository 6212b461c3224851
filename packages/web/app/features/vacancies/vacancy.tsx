import "../../styles/opportunity.css";
import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Notice } from "@techconnect/ui/notice";
import { Link } from "react-router";
import { graphql } from "../../graphql/generated/gql.ts";
import type { VacancyPageQuery } from "../../graphql/generated/graphql.ts";
import { SaveButton } from "../saved/save-button.tsx";
import { PageHead } from "../site/page-head.tsx";
import { ClosedVacancy } from "./closed-vacancy.tsx";
import { NotLinked } from "./not-linked.tsx";
import { VacancyFacts } from "./vacancy-facts.tsx";
import { VacancyForMachines } from "./vacancy-for-machines.tsx";
import { VacancyKind } from "./vacancy-kind.tsx";

export const VacancyPage = graphql(`
  query VacancyPage($slug: String!) {
    vacancy(slug: $slug) {
      id
      title
      summary
      description
      language
      notice
      open
      sourceUrl
      employer {
        name
        about
      }
      ...VacancyFacts_vacancy
      ...VacancyKind_vacancy
      ...NotLinked_vacancy
      ...ClosedVacancy_vacancy
      ...VacancyForMachines_vacancy
    }
  }
`);

type Page = NonNullable<VacancyPageQuery["vacancy"]>;

type HeadProps = Omit<Page, "description"> & { readonly slug: string };

const Head = ({ title, summary, language, notice, employer, slug }: HeadProps) => (
  <header className="opportunity__head">
    {notice !== null && (
      <Notice tone="warning">
        <p>{notice}</p>
      </Notice>
    )}
    {employer !== null && <p className="opportunity__who">{employer.name}</p>}
    <h1 lang={language} dir="auto">
      {title}
    </h1>
    <p className="lead" lang={language} dir="auto">
      {summary}
    </p>
    <SaveButton kind="vacancy" slug={slug} />
  </header>
);

const Posting = ({ description, language, employer }: Pick<Page, "description" | "language" | "employer">) => (
  <section className="section posting" aria-labelledby="text">
    <h2 id="text">
      <Trans>Over dit werk</Trans>
    </h2>
    <div lang={language} dir="auto">
      {description.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
    {employer !== null && employer.about !== null && (
      <>
        <h2>
          <Trans>Over {employer.name}</Trans>
        </h2>
        <p lang={language} dir="auto">
          {employer.about}
        </p>
      </>
    )}
  </section>
);

const Links = ({ sourceUrl }: Pick<Page, "sourceUrl">) => {
  const { i18n } = useLingui();
  return (
    <>
      {sourceUrl !== null && (
        <p>
          <a className="link-alone" href={sourceUrl} rel="external nofollow">
            <Trans>Lees de vacature waar hij vandaan komt</Trans>
          </a>
        </p>
      )}
      <p>
        <Link className="link-alone" to={`/${i18n.locale}/hulp`}>
          <Trans>Hulp nodig met solliciteren? Praat met iemand</Trans>
        </Link>
      </p>
    </>
  );
};

/** One vacancy, in the language it was written in; or, once it is closed, what there is instead. */
export const Vacancy = ({ slug }: { readonly slug: string }) => {
  const { data } = useSuspenseQuery(VacancyPage, { variables: { slug } });
  const { vacancy } = data;
  if (!vacancy) return null;
  if (!vacancy.open) return <ClosedVacancy vacancy={vacancy} />;
  return (
    <article className="page opportunity">
      <PageHead
        title={vacancy.title}
        description={vacancy.summary}
        indexed={vacancy.notice === null}
        pictured={{ kind: "vacatures", slug, notice: vacancy.notice, tiles: [] }}
      />
      <VacancyForMachines vacancy={vacancy} />
      <Head {...vacancy} slug={slug} />
      <VacancyFacts vacancy={vacancy} />
      <div className="beside">
        <Posting {...vacancy} />
        <div className="stack section">
          <VacancyKind vacancy={vacancy} />
          <NotLinked vacancy={vacancy} />
          <Links sourceUrl={vacancy.sourceUrl} />
        </div>
      </div>
    </article>
  );
};
