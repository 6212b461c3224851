import { Trans, useLingui } from "@lingui/react/macro";
import { Disclosure } from "@techconnect/ui/disclosure";
import { PageSection } from "@techconnect/ui/page-section";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useLocale } from "../../request/use-locale.ts";
import type { JobProfilePageQuery, Schooling } from "../../graphql/generated/graphql.ts";
import { CourseCard } from "../courses/course-card.tsx";
import { RouteLine } from "./route-line.tsx";
import { schoolingWords } from "./schooling-words.ts";
import { StepsTo } from "./steps-to.tsx";

type Profile = NonNullable<JobProfilePageQuery["jobProfile"]>;
type Open = Profile["wayIn"]["open"];

/** As many as one can take in at once. */
const shownFirst = 3;

const None = ({ children }: { readonly children: ReactNode }) => {
  const locale = useLocale();
  return (
    <p>
      {children}{" "}
      <Trans>
        <Link to={`/${locale}/hulp`}>Praat met iemand</Link>, dan zoeken we samen.
      </Trans>
    </p>
  );
};

const Lines = ({ courses }: { readonly courses: Open }) => (
  <ul className="columns list-plain">
    {courses.map((course) => (
      <RouteLine key={course.id} course={course} card />
    ))}
  </ul>
);

/** The courses that one may begin from a school, the nearest first, each with its time and cost. */
const FromSchool = ({ wayIn, schooling }: { readonly wayIn: Profile["wayIn"]; readonly schooling: Schooling }) => {
  const { i18n } = useLingui();
  const rest = wayIn.open.slice(shownFirst);
  const school = i18n._(schoolingWords[schooling]);
  return (
    <>
      {wayIn.steps.length > 0 && (
        <>
          <p>
            <Trans>Naar dit werk groei je in stappen:</Trans>
          </p>
          <StepsTo steps={wayIn.steps} />
        </>
      )}
      {wayIn.open.length === 0 ? (
        <None>
          <Trans>Vanaf {school} is nu nog geen opleiding open.</Trans>
        </None>
      ) : (
        <>
          <p>
            <Trans>Deze opleidingen zijn open vanaf {school}. Wat het dichtst bij je school ligt, staat eerst.</Trans>
          </p>
          <Lines courses={wayIn.open.slice(0, shownFirst)} />
        </>
      )}
      {rest.length > 0 && (
        <Disclosure wide summary={<Trans>Meer opleidingen vanaf {school}</Trans>}>
          <Lines courses={rest} />
        </Disclosure>
      )}
    </>
  );
};

const FromAnywhere = ({ open }: { readonly open: Open }) =>
  open.length === 0 ? (
    <None>
      <Trans>We kennen nu geen opleiding die hierheen leidt.</Trans>
    </None>
  ) : (
    <ul className="columns list-plain">
      {open.slice(0, 2 * shownFirst).map((course) => (
        <CourseCard key={course.id} course={course} />
      ))}
    </ul>
  );

type Props = { readonly profile: Profile; readonly slug: string; readonly schooling: Schooling | null };

/** The courses that lead here today; those from one's own school first where one told it. */
export const ProfileRoutes = ({ profile: { wayIn, courses }, slug, schooling }: Props) => {
  const locale = useLocale();
  const shown = schooling === null ? 2 * shownFirst : wayIn.open.length;
  return (
    <PageSection id="routes" title={<Trans>Zo kun je dit leren</Trans>}>
      {schooling === null ? <FromAnywhere open={wayIn.open} /> : <FromSchool wayIn={wayIn} schooling={schooling} />}
      {courses.totalCount > shown && (
        <p>
          <Link className="link-alone" to={`/${locale}/leren?beroep=${slug}`}>
            <Trans>Bekijk alle {courses.totalCount} opleidingen voor dit werk</Trans>
          </Link>
        </p>
      )}
    </PageSection>
  );
};
