import "../../styles/opportunity.css";
import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Notice } from "@techconnect/ui/notice";
import { PageSection } from "@techconnect/ui/page-section";
import { Link } from "react-router";
import { graphql } from "../../graphql/generated/gql.ts";
import type { CoursePageQuery } from "../../graphql/generated/graphql.ts";
import { JobProfileCard } from "../guide/job-profile-card.tsx";
import { SaveButton } from "../saved/save-button.tsx";
import { PageHead } from "../site/page-head.tsx";
import { UnlinkedWords } from "../site/unlinked-words.tsx";
import { SourceLine } from "../site/source-line.tsx";
import { AskTheSchool } from "./ask-the-school.tsx";
import { CourseContent } from "./course-content.tsx";
import { CourseFacts } from "./course-facts.tsx";
import { CourseForMachines } from "./course-for-machines.tsx";
import { CourseStarts } from "./course-starts.tsx";

export const CoursePage = graphql(`
  query CoursePage($slug: String!) {
    course(slug: $slug) {
      id
      title
      summary
      description
      language
      outcome
      admission
      unlinked
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

type HeadProps = Omit<Page, "skills" | "jobProfiles"> & { readonly slug: string };

const Head = ({ title, summary, language, notice, status, provider, slug }: HeadProps) => (
  <header className="opportunity__head">
    <Standing notice={notice} status={status} />
    <p className="opportunity__who">
      <bdi>{provider.name}</bdi>
    </p>
    <h1 lang={language} dir="auto">
      {title}
    </h1>
    {summary !== title && (
      <p className="lead" lang={language} dir="auto">
        {summary}
      </p>
    )}
    <SaveButton kind="course" slug={slug} />
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
      <Head {...course} slug={slug} />
      <CourseFacts course={course} />
      <div className="beside">
        <CourseContent {...course} />
        <div className="stack section">
          <CourseStarts course={course} />
          <AskTheSchool course={course} />
          <UnlinkedWords words={course.unlinked} language={course.language}>
            <Trans>Deze woorden van de school kent onze lijst niet. Ze tellen niet mee bij wat bij je past.</Trans>
          </UnlinkedWords>
          <p>
            <Link className="link-alone" to={`/${i18n.locale}/hulp`}>
              <Trans>Hulp nodig met kiezen of betalen? Praat met iemand</Trans>
            </Link>
          </p>
        </div>
      </div>
      <LeadsTo jobProfiles={course.jobProfiles} />
      <PageSection id="provider" title={<Trans>Over {provider.name}</Trans>}>
        {provider.about !== null && <p className="measure">{provider.about}</p>}
        <SourceLine source={course.source} />
      </PageSection>
    </article>
  );
};
