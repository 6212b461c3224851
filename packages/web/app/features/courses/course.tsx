import "../../styles/opportunity.css";
import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Notice } from "@techconnect/ui/notice";
import { PageSection } from "@techconnect/ui/page-section";
import { Link } from "react-router";
import { graphql } from "../../graphql/generated/gql.ts";
import type { CoursePageQuery } from "../../graphql/generated/graphql.ts";
import { JobProfileCard } from "../guide/job-profile-card.tsx";
import { PageHead } from "../site/page-head.tsx";
import { SourceLine } from "../site/source-line.tsx";
import { AskTheSchool } from "./ask-the-school.tsx";
import { CourseFacts } from "./course-facts.tsx";
import { CourseForMachines } from "./course-for-machines.tsx";
import { CourseStarts } from "./course-starts.tsx";

export const CoursePage = graphql(`
  query CoursePage($slug: String!) {
    course(slug: $slug) {
      id
      title
      summary
      outcome
      admission
      notice
      status
      provider {
        id
        name
        about
      }
      skills {
        id
        label
      }
      jobProfiles {
        id
        ...JobProfileCard_jobProfile
      }
      source {
        title
        url
        checkedOn
      }
      ...CourseFacts_course
      ...CourseStarts_course
      ...AskTheSchool_course
      ...CourseForMachines_course
    }
  }
`);

/** What kind of page this is, before anything else is believed. */
const Standing = ({ notice, status }: { readonly notice: string | null; readonly status: string }) => {
  if (notice !== null)
    return (
      <Notice tone="warning">
        <p>{notice}</p>
      </Notice>
    );
  if (status === "UNCONFIRMED")
    return (
      <Notice>
        <p>
          <Trans>We weten niet zeker of deze opleiding nu loopt. Vraag het de school.</Trans>
        </p>
      </Notice>
    );
  if (status === "HISTORIC")
    return (
      <Notice tone="warning">
        <p>
          <Trans>Deze opleiding is gestopt. Je kunt je niet meer opgeven.</Trans>
        </p>
      </Notice>
    );
  return null;
};

type Page = NonNullable<CoursePageQuery["course"]>;

const Content = ({ admission, outcome, skills }: Pick<Page, "admission" | "outcome" | "skills">) => (
  <div>
    <PageSection id="admission" title={<Trans>Zo kom je erin</Trans>}>
      <p className="measure">{admission}</p>
    </PageSection>
    <PageSection id="outcome" title={<Trans>Dit heb je daarna</Trans>}>
      <p className="measure">{outcome}</p>
    </PageSection>
    <PageSection id="learn" title={<Trans>Dit leer je</Trans>}>
      <ul>
        {skills.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ul>
    </PageSection>
  </div>
);

const LeadsTo = ({ jobProfiles }: Pick<Page, "jobProfiles">) =>
  jobProfiles.length === 0 ? null : (
    <PageSection id="leads-to" title={<Trans>Dit werk kun je daarna doen</Trans>}>
      <ul className="columns list-plain">
        {jobProfiles.map((profile) => (
          <JobProfileCard key={profile.id} jobProfile={profile} heading="h3" />
        ))}
      </ul>
    </PageSection>
  );

const Head = ({ title, summary, notice, status, provider }: Omit<Page, "skills" | "jobProfiles">) => (
  <header className="opportunity__head">
    <Standing notice={notice} status={status} />
    <p className="opportunity__who">{provider.name}</p>
    <h1>{title}</h1>
    <p className="lead">{summary}</p>
  </header>
);

/** One course: what it takes, what it gives and where it leads. */
export const Course = ({ slug }: { readonly slug: string }) => {
  const { i18n } = useLingui();
  const { data } = useSuspenseQuery(CoursePage, { variables: { slug } });
  const { course } = data;
  if (!course) return null;
  const { provider } = course;
  return (
    <article className="page opportunity">
      <PageHead
        title={course.title}
        description={course.summary}
        indexed={course.notice === null}
        pictured={{ kind: "leren", slug, notice: course.notice, tiles: [] }}
      />
      <CourseForMachines course={course} />
      <Head {...course} />
      <CourseFacts course={course} />
      <div className="beside">
        <Content {...course} />
        <div className="stack section">
          <CourseStarts course={course} />
          <AskTheSchool course={course} />
          <p>
            <Link className="link-alone" to={`/${i18n.locale}/hulp`}>
              <Trans>Hulp nodig met kiezen of betalen? Praat met iemand</Trans>
            </Link>
          </p>
        </div>
      </div>
      <LeadsTo jobProfiles={course.jobProfiles} />
      <PageSection id="provider" title={<Trans>Over {provider.name}</Trans>}>
        <p className="measure">{provider.about}</p>
        <SourceLine source={course.source} />
      </PageSection>
    </article>
  );
};
