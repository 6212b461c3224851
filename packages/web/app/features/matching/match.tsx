import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { formatsFor } from "@techconnect/i18n/locales";
import type { Answered, MatchReasonsOf } from "./suggestions.query.ts";

/** One suggestion as its card shows it, of whatever kind. */
export type Match = {
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** Language of title and summary where it is not that of the page. */
  readonly language: string | null;
  readonly chips: readonly string[];
  /** Who offers it, and where. */
  readonly by: string | null;
  /** "Example. This does not exist." */
  readonly notice: string | null;
  /** What the button says. */
  readonly lookAtIt: string;
  /** Courses to begin with, with the school that somebody finished; of work only. */
  readonly entry: WorkSuggestion["entry"];
  readonly reasons: MatchReasonsOf;
};

type WorkSuggestion = NonNullable<Answered["jobProfiles"]>[number];
type CourseSuggestion = NonNullable<Answered["courses"]>[number];
type VacancySuggestion = NonNullable<Answered["vacancies"]>[number];

const known = (texts: readonly (string | false | null | undefined)[]): readonly string[] =>
  texts.filter((text) => typeof text === "string");

const useHours = () => {
  const { t } = useLingui();
  return ({ from, to }: { readonly from: number; readonly to: number }) =>
    from === to
      ? t`${plural(to, { one: "# uur per week", other: "# uur per week" })}`
      : t`${plural(to, { one: `${from} tot # uur per week`, other: `${from} tot # uur per week` })}`;
};

/** The first few courses that lead to a job: enough to say what is possible. */
const routesTo = ({ courses }: WorkSuggestion["jobProfile"]) => courses.edges.map(({ node }) => node);

const useWorkMatch = () => {
  const { t, i18n } = useLingui();
  return ({ jobProfile, entry, ...reasons }: WorkSuggestion): Match => ({
    path: `/${i18n.locale}/werk/${jobProfile.slug}`,
    title: jobProfile.title,
    summary: jobProfile.summary,
    language: null,
    chips: known([
      routesTo(jobProfile).some(({ mode }) => mode === "WORK_BASED") && t`Leren en werken`,
      routesTo(jobProfile).some(({ priceCents }) => priceCents === 0) && t`Gratis te leren`,
      jobProfile.levels.includes("NONE") && t`Zonder diploma te leren`,
    ]),
    by: null,
    notice: null,
    lookAtIt: t`Bekijk de route`,
    entry,
    reasons,
  });
};

const useCourseMatch = () => {
  const { t, i18n } = useLingui();
  const { money } = formatsFor(i18n.locale);
  const hours = useHours();
  return ({ course, ...reasons }: CourseSuggestion): Match => ({
    path: `/${i18n.locale}/leren/${course.slug}`,
    title: course.title,
    summary: course.summary,
    language: course.language === i18n.locale ? null : course.language,
    chips: known([
      course.mode === "WORK_BASED" && t`Leren en werken`,
      course.mode === "ONLINE" && t`Online`,
      course.priceCents === 0 ? t`Gratis` : course.priceCents !== null && money(course.priceCents),
      course.durationWeeks !== null && t`${plural(course.durationWeeks, { one: "# week", other: "# weken" })}`,
      course.hoursPerWeek !== null && hours({ from: course.hoursPerWeek, to: course.hoursPerWeek }),
      course.entryLevels.includes("NONE") && t`Geen diploma nodig`,
    ]),
    by: course.provider.name,
    notice: course.notice,
    lookAtIt: t`Bekijk de opleiding`,
    entry: [],
    reasons,
  });
};

const useVacancyMatch = () => {
  const { t, i18n } = useLingui();
  const hours = useHours();
  return ({ vacancy, ...reasons }: VacancySuggestion): Match => ({
    path: `/${i18n.locale}/vacatures/${vacancy.slug}`,
    title: vacancy.title,
    summary: vacancy.summary,
    language: vacancy.language === i18n.locale ? null : vacancy.language,
    chips: known([
      (vacancy.learning === "BBL" || vacancy.learning === "ON_THE_JOB") && t`Leren en werken`,
      vacancy.hoursPerWeek && hours(vacancy.hoursPerWeek),
      vacancy.remote === "FULLY" && t`Thuis werken`,
      vacancy.remote === "PARTLY" && t`Soms thuis werken`,
    ]),
    by: known([vacancy.employer?.name, vacancy.place?.name ?? vacancy.placeText]).join(" · ") || null,
    notice: vacancy.notice,
    lookAtIt: t`Bekijk de vacature`,
    entry: [],
    reasons,
  });
};

/** Suggestions as cards, in the language of the page; of the kinds that were asked for. */
export const useMatches = ({ jobProfiles, courses, vacancies }: Answered): readonly Match[] => {
  const [ofWork, ofCourse, ofVacancy] = [useWorkMatch(), useCourseMatch(), useVacancyMatch()];
  return [...(jobProfiles ?? []).map(ofWork), ...(courses ?? []).map(ofCourse), ...(vacancies ?? []).map(ofVacancy)];
};
