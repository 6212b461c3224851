import { Arg, Ctx, Extensions, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Course } from "../../courses/course.ts";
import type { CoursesContext } from "../../courses/courses-context.ts";
import { coursesToEnterShown } from "../../courses/courses-to-enter.ts";
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

@Resolver(() => JobProfileSuggestionType)
export class JobProfileSuggestionResolver {
  @FieldResolver(() => JobProfileType, { description: "The kind of work." })
  jobProfile(@Root() suggestion: JobProfileSuggestionType, @Ctx() { guide }: GuideContext): Promise<JobProfile | null> {
    return guide.jobProfileById.load(suggestion);
  }

  @FieldResolver(() => [CourseType], {
    description:
      "Courses that lead here and that one can enter with the school level and at the age that were told, lowest entry first, at most 2; empty when no level was told.",
  })
  @Extensions({ rows: coursesToEnterShown })
  async entry(
    @Root() { id, locale, beginner }: JobProfileSuggestionType,
    @Ctx() { courses }: CoursesContext,
  ): Promise<readonly Course[]> {
    return beginner ? courses.toEnter({ locale, jobProfile: id, beginner }) : [];
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
