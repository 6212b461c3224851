import "../../styles/guide.css";
import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { buttonClass } from "@techconnect/ui/button";
import { Chip, Chips } from "@techconnect/ui/chip";
import { PageSection } from "@techconnect/ui/page-section";
import { Link } from "react-router";
import { graphql } from "../../graphql/generated/gql.ts";
import type { JobProfilePageQuery } from "../../graphql/generated/graphql.ts";
import { levelWords } from "../site/fact-words.ts";
import { PageHead } from "../site/page-head.tsx";
import { SourceLine } from "../site/source-line.tsx";
import { StoryQuote } from "../stories/story-quote.tsx";
import { DayAtWork } from "./day-at-work.tsx";
import { OccupationForMachines } from "./occupation-for-machines.tsx";
import { PayAndPlaces } from "./pay-and-places.tsx";
import { ProfileRoutes } from "./profile-routes.tsx";
import { ProfileSkills } from "./profile-skills.tsx";
import { ProfileVacancies } from "./profile-vacancies.tsx";
import { ProfileVerdicts } from "./profile-verdicts.tsx";
import { tilesOfSkills } from "./tile-of-skill.ts";

export const JobProfilePage = graphql(`
  query JobProfilePage($slug: String!) {
    jobProfile(slug: $slug) {
      id
      title
      summary
      levels
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
      ...DayAtWork_jobProfile
      ...ProfileSkills_jobProfile
      ...ProfileVerdicts_jobProfile
      ...PayAndPlaces_jobProfile
      ...ProfileRoutes_jobProfile
      ...ProfileVacancies_jobProfile
      ...OccupationForMachines_jobProfile
    }
  }
`);

type Page = NonNullable<JobProfilePageQuery["jobProfile"]>;

const Head = ({ title, summary, levels }: Pick<Page, "title" | "summary" | "levels">) => {
  const { i18n } = useLingui();
  return (
    <header className="profile__head">
      <Chips>
        {levels.map((level) => (
          <Chip key={level}>{i18n._(levelWords[level])}</Chip>
        ))}
      </Chips>
      <h1>{title}</h1>
      <p className="lead">{summary}</p>
      <div className="row">
        <a className={buttonClass()} href="#routes">
          <Trans>Bekijk hoe je dit leert</Trans>
        </a>
        <Link className="link-alone" to={`/${i18n.locale}/talenten`}>
          <Trans>Past dit bij mij? Ontdek je talenten</Trans>
        </Link>
      </div>
    </header>
  );
};

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

/** All there is to know about one kind of work, in the order in which people ask. */
export const JobProfile = ({ slug }: { readonly slug: string }) => {
  const { data } = useSuspenseQuery(JobProfilePage, { variables: { slug } });
  const profile = data.jobProfile;
  if (!profile) return null;

  return (
    <article className="page profile">
      <PageHead
        title={profile.title}
        description={profile.summary}
        pictured={{ kind: "werk", slug, notice: null, tiles: tilesOfSkills(profile.skills) }}
      />
      <OccupationForMachines jobProfile={profile} />
      <Head title={profile.title} summary={profile.summary} levels={profile.levels} />
      <div className="beside">
        <div>
          <DayAtWork jobProfile={profile} />
          <ProfileSkills jobProfile={profile} />
        </div>
        <PayAndPlaces jobProfile={profile} />
      </div>
      <ProfileVerdicts jobProfile={profile} />
      <ProfileRoutes jobProfile={profile} slug={slug} />
      <Stories stories={profile.stories} />
      <ProfileVacancies jobProfile={profile} slug={slug} />
      <SourceLine source={profile.source} />
    </article>
  );
};
