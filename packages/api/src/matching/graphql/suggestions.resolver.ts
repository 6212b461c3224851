import { Arg, Ctx, Extensions, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { mayEnter } from "@techconnect/domain/courses/may-enter";
import type { Course } from "../../courses/course.ts";
import type { CoursesContext } from "../../courses/courses-context.ts";
import { CourseType } from "../../courses/graphql/course.type.ts";
import { JobProfileType } from "../../guide/graphql/job-profile.type.ts";
import type { GuideContext } from "../../guide/guide-context.ts";
import type { JobProfile } from "../../guide/job-profile.ts";
import { given } from "../../platform/graphql/given.ts";
import type { LocaleContext } from "../../platform/graphql/locale.ts";
import { answer } from "../../platform/graphql/result-union.ts";
import { VacancyType } from "../../vacancies/graphql/vacancy.type.ts";
import type { VacanciesContext } from "../../vacancies/vacancies-context.ts";
import type { Vacancy } from "../../vacancies/vacancy.ts";
import type { MatchingContext } from "../matching-context.ts";
import {
  CourseSuggestionType,
  JobProfileSuggestionType,
  VacancySuggestionType,
  type SuggestionType,
} from "./suggestion.type.ts";
import { SuggestionsInputType } from "./suggestions.input.ts";
import { SuggestionsResult } from "./suggestions.result.ts";

@Resolver()
export class SuggestionsResolver {
  @Query(() => SuggestionsResult, {
    description: "What suits a person, with reasons. Over POST only; nothing is kept.",
  })
  @Extensions({ personal: true })
  async suggestions(
    @Arg("input", () => SuggestionsInputType) { locale, needs, ...input }: SuggestionsInputType,
    @Ctx() context: LocaleContext & MatchingContext,
  ): Promise<typeof SuggestionsResult> {
    const asked = { ...input, needs: given(needs), locale: locale ?? context.locale };
    return answer(await context.matching.suggest(asked), (suggestions) => suggestions);
  }
}

/** Enough to begin somewhere; the page of the work has them all. */
const entriesShown = 2;

@Resolver(() => JobProfileSuggestionType)
export class JobProfileSuggestionResolver {
  @FieldResolver(() => JobProfileType, { description: "The kind of work." })
  jobProfile(@Root() suggestion: JobProfileSuggestionType, @Ctx() { guide }: GuideContext): Promise<JobProfile | null> {
    return guide.jobProfileById.load(suggestion);
  }

  @FieldResolver(() => [CourseType], {
    description:
      "Courses that lead here and that one can enter with the school level that was told, lowest entry first, at most 2; empty when none was told.",
  })
  @Extensions({ rows: entriesShown })
  async entry(
    @Root() { id, locale, schoolLevel }: JobProfileSuggestionType,
    @Ctx() { courses }: CoursesContext,
  ): Promise<readonly Course[]> {
    if (schoolLevel === null) return [];
    // the lowest entry comes first, so whatever may be entered stands at the start
    const asked = { first: entriesShown, after: null };
    const { rows } = await courses.pageOfJobProfile.load({ locale, owner: id, asked });
    return rows.filter(({ entryLevels }) => mayEnter(schoolLevel, entryLevels));
  }
}

@Resolver(() => CourseSuggestionType)
export class CourseSuggestionResolver {
  @FieldResolver(() => CourseType, { description: "The course." })
  course(@Root() suggestion: SuggestionType, @Ctx() { courses }: CoursesContext): Promise<Course | null> {
    return courses.byId.load(suggestion);
  }
}

@Resolver(() => VacancySuggestionType)
export class VacancySuggestionResolver {
  @FieldResolver(() => VacancyType, { description: "The vacancy." })
  vacancy(@Root() suggestion: SuggestionType, @Ctx() { vacancies }: VacanciesContext): Promise<Vacancy | null> {
    return vacancies.byId.load(suggestion);
  }
}
