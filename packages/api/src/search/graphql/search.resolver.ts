import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { Intent } from "@techconnect/search/analysis/language";
import { mostHits } from "@techconnect/search/search-index";
import type { Course } from "../../courses/course.ts";
import type { CoursesContext } from "../../courses/courses-context.ts";
import type { GuideContext } from "../../guide/guide-context.ts";
import type { JobProfile } from "../../guide/job-profile.ts";
import { BadUserInput } from "../../platform/graphql/bad-user-input.ts";
import { given } from "../../platform/graphql/given.ts";
import { InLocale } from "../../platform/graphql/locale.ts";
import type { VacanciesContext } from "../../vacancies/vacancies-context.ts";
import type { Vacancy } from "../../vacancies/vacancy.ts";
import { topicsIn, type FindAnswer, type FoundThing } from "../find.ts";
import type { SearchContext } from "../search-context.ts";
import { placeAt, searchCursor } from "./search-cursor.ts";
import { SearchArgs, type SearchFilterInput } from "./search.input.ts";
import { SearchConnectionType, type SearchHitType, SearchRescueType, type UnderstoodWordsType } from "./search.type.ts";

type Typed = { readonly __typename: string };
type FoundNode = (JobProfile | Course | Vacancy) & Typed;
type Edge = { readonly cursor: string; readonly node: Omit<SearchHitType, "thing"> & { readonly thing: FoundNode } };
type Things = CoursesContext & GuideContext & VacanciesContext;

/** The thing as it is now; null when it is gone or over since the index was told. */
const thingOf = async (
  { kind, id, locale }: FoundThing,
  { guide, courses, vacancies }: Things,
): Promise<FoundNode | null> => {
  const key = { locale, id };
  if (kind === "job-profile") return tagged("JobProfile", await guide.jobProfileById.load(key));
  if (kind === "course") return tagged("Course", await courses.byId.load(key));
  const vacancy = await vacancies.byId.load(key);
  return vacancy?.open ? tagged("Vacancy", vacancy) : null;
};
const tagged = <Thing extends object>(__typename: string, thing: Thing | null): (Thing & Typed) | null =>
  thing && { __typename, ...thing };

const edgesOf = async (things: readonly FoundThing[], offset: number, context: Things): Promise<readonly Edge[]> => {
  const edges = await Promise.all(
    things.map(async (found, at) => {
      const thing = await thingOf(found, context);
      const { titleParts: title, snippet, kilometres } = found;
      return thing && { cursor: searchCursor(offset + at + 1), node: { thing, title, snippet, kilometres } };
    }),
  );
  return edges.filter((edge) => edge !== null);
};

const none = { level: null, sector: null, dayPart: null, feature: null, kind: null, topic: null };
const fieldOfFacet = { levels: "level", sectors: "sector", dayParts: "dayPart", features: "feature" } as const;

const inFields = (intent: Intent) => {
  if ("kind" in intent) return { kind: intent.kind };
  return "topic" in intent ? { topic: intent.topic } : { [fieldOfFacet[intent.facet]]: intent.value };
};

const kilometresIn = ({ near }: SearchFilterInput): void => {
  const { kilometres } = near ?? {};
  if (kilometres != null && (kilometres < 1 || kilometres > 300))
    throw new BadUserInput("`kilometres` must be 1 to 300.", "filter.near.kilometres");
};

@Resolver(() => SearchConnectionType)
export class SearchResolver {
  @Query(() => SearchConnectionType, {
    description: "Finds work, courses and vacancies by words, in any language and with typos.",
  })
  async search(
    @Args(() => SearchArgs) { query: text, kinds, filter, sort, first, after, literally }: SearchArgs,
    @InLocale() locale: Locale,
    @Ctx() context: SearchContext & Things,
  ): Promise<object> {
    if (first < 1 || first > 100) throw new BadUserInput("`first` must be 1 to 100.", "first");
    const narrowing = given(filter);
    kilometresIn(narrowing);
    const offset = placeAt(after);
    const answer = await context.search.find({
      locale,
      text,
      literally,
      kinds: kinds ?? [],
      narrowing,
      sort,
      offset,
      limit: first,
    });
    const edges = await edgesOf(answer.things, offset, context);
    const reached = offset + answer.things.length;
    return {
      ...answer,
      answer,
      edges,
      totalCount: answer.total,
      topics: topicsIn(answer.understood),
      pageInfo: {
        hasNextPage: answer.things.length > 0 && reached < Math.min(answer.total, mostHits),
        hasPreviousPage: offset > 0,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.length > 0 ? searchCursor(reached) : null,
      },
    };
  }

  @FieldResolver()
  understood(@Root() { answer }: { readonly answer: FindAnswer }): readonly UnderstoodWordsType[] {
    return answer.understood.map(({ said, intent }) => ({ ...none, said, ...inFields(intent) }) as UnderstoodWordsType);
  }

  @FieldResolver(() => SearchRescueType, { nullable: true, description: "Null when something was found." })
  async rescue(
    @Root() { answer }: { readonly answer: FindAnswer },
    @Ctx() { search, guide }: SearchContext & GuideContext,
  ): Promise<object | null> {
    if (answer.total > 0) return null;
    const rescue = await search.rescue(answer);
    const profiles = await Promise.all(
      rescue.neighbours.map((id) => guide.jobProfileById.load({ locale: answer.locale, id })),
    );
    return { ...rescue, neighbours: profiles.filter((profile) => profile !== null) };
  }
}
