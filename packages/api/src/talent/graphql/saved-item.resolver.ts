import { Arg, Ctx, Extensions, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { mostSaved, type SavedItem } from "@techconnect/domain/talent/saved-items";
import type { CoursesContext } from "../../courses/courses-context.ts";
import type { GuideContext } from "../../guide/guide-context.ts";
import type { IdentityContext } from "../../identity/identity-context.ts";
import { BadUserInput } from "../../platform/graphql/bad-user-input.ts";
import { InLocale, type LocaleContext } from "../../platform/graphql/locale.ts";
import { answer } from "../../platform/graphql/result-union.ts";
import type { VacanciesContext } from "../../vacancies/vacancies-context.ts";
import type { ItemInAccount } from "../saved-in-account.ts";
import type { TalentContext } from "../talent-context.ts";
import {
  RemoveSavedItemResult,
  SavedItemInput,
  SavedItemType,
  SavedThingUnion,
  SaveItemsResult,
  type SavedThing,
} from "./saved-item.type.ts";

type Context = CoursesContext & GuideContext & TalentContext & VacanciesContext;

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

  @FieldResolver(() => SavedThingUnion, {
    nullable: true,
    description: "The thing itself; null when it is gone. A vacancy that closed is still there.",
  })
  async thing(
    @Root() { kind, slug, locale }: SavedItemType,
    @Ctx() { talent, vacancies, courses, guide }: Context,
  ): Promise<SavedThing | null> {
    const id = await talent.idOfSaved.load({ kind, slug });
    if (id === null) return null;
    if (kind === "vacancy") {
      const vacancy = await vacancies.byId.load({ locale, id });
      return vacancy && { ...vacancy, __typename: "Vacancy" };
    }
    if (kind === "course") {
      const course = await courses.byId.load({ locale, id });
      return course && { ...course, __typename: "Course" };
    }
    const jobProfile = await guide.jobProfileById.load({ locale, id });
    return jobProfile && { ...jobProfile, __typename: "JobProfile" };
  }
}
