import { Arg, Ctx, Extensions, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { mostSaved, type SavedItem, type SavedKind } from "@techconnect/domain/talent/saved-items";
import type { Course } from "../../courses/course.ts";
import type { CoursesContext } from "../../courses/courses-context.ts";
import { CourseType } from "../../courses/graphql/course.type.ts";
import { JobProfileType } from "../../guide/graphql/job-profile.type.ts";
import type { GuideContext } from "../../guide/guide-context.ts";
import type { JobProfile } from "../../guide/job-profile.ts";
import type { IdentityContext } from "../../identity/identity-context.ts";
import { BadUserInput } from "../../platform/graphql/bad-user-input.ts";
import { InLocale, type LocaleContext } from "../../platform/graphql/locale.ts";
import { answer } from "../../platform/graphql/result-union.ts";
import type { Loader } from "../../platform/loader.ts";
import { VacancyType } from "../../vacancies/graphql/vacancy.type.ts";
import type { VacanciesContext } from "../../vacancies/vacancies-context.ts";
import type { Vacancy } from "../../vacancies/vacancy.ts";
import type { ItemInAccount } from "../saved-in-account.ts";
import type { TalentContext } from "../talent-context.ts";
import { RemoveSavedItemResult, SavedItemInput, SavedItemType, SaveItemsResult } from "./saved-item.type.ts";

/** The saved thing, if it is of that kind and still there. */
const theOne = async <Row>(
  wanted: SavedKind,
  { kind, slug, locale }: SavedItemType,
  { idOfSaved }: TalentContext["talent"],
  byId: Loader<{ readonly locale: Locale; readonly id: string }, Row | null>,
): Promise<Row | null> => {
  const id = kind === wanted ? await idOfSaved.load({ kind, slug }) : null;
  return id === null ? null : byId.load({ locale, id });
};

/** Items of the account as the wire wants them. */
export const itemsOnTheWire = (items: readonly ItemInAccount[], locale: Locale): readonly SavedItemType[] =>
  items.map(({ kind, slug, savedAt }) => ({ kind, slug, locale, savedAt: savedAt.toISOString() }));

@Resolver(() => SavedItemType)
export class SavedItemResolver {
  @Query(() => [SavedItemType], {
    description: "Things that a browser saved, in the order of `items`. Over POST only; nothing is kept.",
  })
  @Extensions({ personal: true, rows: mostSaved })
  savedItems(
    @Arg("items", () => [SavedItemInput], { description: `At most ${mostSaved}.` }) items: readonly SavedItem[],
    @InLocale() locale: Locale,
  ): readonly SavedItemType[] {
    if (items.length > mostSaved) throw new BadUserInput(`\`items\` must be at most ${mostSaved}.`, "items");
    return items.map(({ kind, slug }) => ({ kind, slug, locale, savedAt: null }));
  }

  @Mutation(() => SaveItemsResult, {
    description: "Adds things to those in the account. Those that are there stay as they are.",
  })
  async saveItems(
    @Arg("items", () => [SavedItemInput], { description: "The last saved first." }) items: readonly SavedItem[],
    @Ctx() { talent, identity, locale }: IdentityContext & LocaleContext & TalentContext,
  ): Promise<typeof SaveItemsResult> {
    return answer(await talent.saveItems(identity.actor, items), (all) => ({ items: itemsOnTheWire(all, locale) }));
  }

  @Mutation(() => RemoveSavedItemResult, { description: "Lets a thing in the account go." })
  async removeSavedItem(
    @Arg("item", () => SavedItemInput) item: SavedItemInput,
    @Ctx() { talent, identity, locale }: IdentityContext & LocaleContext & TalentContext,
  ): Promise<typeof RemoveSavedItemResult> {
    return answer(await talent.removeSavedItem(identity.actor, item), (all) => ({
      items: itemsOnTheWire(all, locale),
    }));
  }

  @FieldResolver(() => VacancyType, { nullable: true, description: "The vacancy; one that closed is still there." })
  async vacancy(
    @Root() item: SavedItemType,
    @Ctx() { talent, vacancies }: TalentContext & VacanciesContext,
  ): Promise<Vacancy | null> {
    return theOne("vacancy", item, talent, vacancies.byId);
  }

  @FieldResolver(() => CourseType, { nullable: true, description: "The course." })
  async course(
    @Root() item: SavedItemType,
    @Ctx() { talent, courses }: CoursesContext & TalentContext,
  ): Promise<Course | null> {
    return theOne("course", item, talent, courses.byId);
  }

  @FieldResolver(() => JobProfileType, { nullable: true, description: "The kind of work." })
  async jobProfile(
    @Root() item: SavedItemType,
    @Ctx() { talent, guide }: GuideContext & TalentContext,
  ): Promise<JobProfile | null> {
    return theOne("job-profile", item, talent, guide.jobProfileById);
  }
}
