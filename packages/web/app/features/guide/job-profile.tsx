import "../../styles/guide.css";
import { useSuspenseQuery } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { PageSection } from "@techconnect/ui/page-section";
import { graphql } from "../../graphql/generated/gql.ts";
import type { JobProfilePageQuery } from "../../graphql/generated/graphql.ts";
import { PageHead } from "../site/page-head.tsx";
import { SourceLine } from "../site/source-line.tsx";
import { StoryQuote } from "../stories/story-quote.tsx";
import { DayAtWork } from "./day-at-work.tsx";
import { OccupationForMachines } from "./occupation-for-machines.tsx";
import { PayAndPlaces } from "./pay-and-places.tsx";
import { ProfileHead, ProfileWaysOn } from "./profile-head.tsx";
import { ProfileNear } from "./profile-near.tsx";
import { ProfileOpens } from "./profile-opens.tsx";
import { ProfileRoutes } from "./profile-routes.tsx";
import { ProfileSkills } from "./profile-skills.tsx";
import { ProfileVacancies } from "./profile-vacancies.tsx";
import { ProfileVerdicts } from "./profile-verdicts.tsx";
import type { Reader } from "./reader.ts";
import { ToldApart } from "./told.tsx";
import { isToldApart } from "./told.query.ts";
import { tilesOfSkills } from "./tile-of-skill.ts";

export const JobProfilePage = graphql(`
  query JobProfilePage($slug: String!, $from: Schooling) {
    jobProfile(slug: $slug) {
      id
      title
      summary
      skills {
        weight
        skill {
          id
        }
      }
      stories {
        id
        ...StoryQuote_story
      }
      source {
        title
        url
        checkedOn
      }
      wayIn(from: $from) {
        steps
        open(first: 12) {
          id
          slug
          title
          notice
          priceCents
          priceNote
          durationWeeks
          hoursPerWeek
          minimumAge
          provider {
            id
            name
          }
          ...CourseCard_course
        }
      }
      courses(first: 1) {
        totalCount
      }
      ...MythChips_jobProfile
      ...DayAtWork_jobProfile
      ...ProfileSkills_jobProfile
      ...ProfileVerdicts_jobProfile
      ...PayAndPlaces_jobProfile
      ...ProfileVacancies_jobProfile
      ...ProfileNear_jobProfile
      ...ProfileOpens_jobProfile
      ...OccupationForMachines_jobProfile
    }
  }
`);

type Page = NonNullable<JobProfilePageQuery["jobProfile"]>;
type PartProps = { readonly profile: Page; readonly slug: string; readonly reader: Reader };

const Stories = ({ stories }: Pick<Page, "stories">) =>
  stories.length === 0 ? null : (
    <PageSection id="stories" title={<Trans>Iemand die dit doet</Trans>}>
      <div className="columns">
        {stories.map((story) => (
          <StoryQuote key={story.id} story={story} />
        ))}
      </div>
    </PageSection>
  );

const DayAndSkills = ({ profile }: Pick<PartProps, "profile">) => (
  <div className="beside">
    <div>
      <DayAtWork jobProfile={profile} />
      <ProfileSkills jobProfile={profile} />
    </div>
    <PayAndPlaces jobProfile={profile} />
  </div>
);

/** For whoever is told apart, what they ask stands first and the working day after it. */
const Told = ({ profile, slug, reader }: PartProps) => {
  const routes = <ProfileRoutes profile={profile} slug={slug} schooling={reader.schooling} />;
  const waysOn = <ProfileWaysOn profile={profile} slug={slug} reader={reader} />;
  if (!isToldApart(reader.audience))
    return (
      <>
        <DayAndSkills profile={profile} />
        {waysOn}
        <ProfileVerdicts jobProfile={profile} />
        {routes}
        <Stories stories={profile.stories} />
      </>
    );
  return (
    <>
      <ToldApart slug={slug} audience={reader.audience} />
      {waysOn}
      {reader.audience === "40plus" && <Stories stories={profile.stories} />}
      {routes}
      <ProfileVerdicts jobProfile={profile} />
      <DayAndSkills profile={profile} />
      {reader.audience !== "40plus" && <Stories stories={profile.stories} />}
    </>
  );
};

/** All there is to know about one kind of work, in the order in which this reader asks. */
export const JobProfile = ({ slug, reader }: Pick<PartProps, "slug" | "reader">) => {
  const { data } = useSuspenseQuery(JobProfilePage, { variables: { slug, from: reader.schooling } });
  const profile = data.jobProfile;
  if (!profile) return null;

  return (
    <article className="page profile">
      <PageHead
        title={profile.title}
        description={profile.summary}
        retold
        pictured={{ kind: "werk", slug, notice: null, tiles: tilesOfSkills(profile.skills) }}
      />
      <OccupationForMachines jobProfile={profile} />
      <ProfileHead profile={profile} slug={slug} reader={reader} />
      <Told profile={profile} slug={slug} reader={reader} />
      <ProfileVacancies jobProfile={profile} slug={slug} />
      <ProfileNear jobProfile={profile} reader={reader} />
      <ProfileOpens jobProfile={profile} reader={reader} />
      <SourceLine source={profile.source} />
    </article>
  );
};
