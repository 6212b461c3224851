import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { JobProfileType } from "../../guide/graphql/job-profile.type.ts";
import { SkillType } from "../../guide/graphql/skill.type.ts";
import type { GuideContext } from "../../guide/guide-context.ts";
import type { JobProfile } from "../../guide/job-profile.ts";
import type { Skill } from "../../guide/skill.ts";
import { PlaceType } from "../../places/graphql/place.type.ts";
import type { Place } from "../../places/place.ts";
import type { PlacesContext } from "../../places/places-context.ts";
import { ConnectionArgs, connectionOf, type Connection } from "../../platform/graphql/connection.ts";
import { pageAsked } from "../../platform/graphql/cursor.ts";
import { given } from "../../platform/graphql/given.ts";
import { InLocale } from "../../platform/graphql/locale.ts";
import type { VacanciesContext } from "../vacancies-context.ts";
import { isDay, type Vacancy } from "../vacancy.ts";
import { VacancyConnection, VacancyFilterInput, VacancyType } from "./vacancy.type.ts";

@Resolver(() => VacancyType)
export class VacancyResolver {
  @Query(() => VacancyType, {
    nullable: true,
    description: "A vacancy by its name in addresses; closed ones answer too.",
  })
  vacancy(
    @Arg("slug", () => String) slug: string,
    @InLocale() locale: Locale,
    @Ctx() { vacancies }: VacanciesContext,
  ): Promise<Vacancy | null> {
    return vacancies.bySlug(locale, slug);
  }

  @Query(() => VacancyConnection, { description: "Vacancies to which one can still apply, newest first." })
  async vacancies(
    @Args(() => ConnectionArgs) { first, after }: ConnectionArgs,
    @Arg("filter", () => VacancyFilterInput, { nullable: true }) filter: VacancyFilterInput | null | undefined,
    @InLocale() locale: Locale,
    @Ctx() { vacancies }: VacanciesContext,
  ): Promise<Connection<Vacancy>> {
    const wanted = given(filter);
    const page = await vacancies.page(locale, pageAsked(first, after, isDay), wanted);
    return connectionOf(page, after, () => vacancies.count(wanted));
  }

  @FieldResolver(() => JobProfileType, {
    nullable: true,
    description: "The kind of work that it is, where that could be linked.",
  })
  async jobProfile(
    @Root() { jobProfileId, locale }: VacancyType,
    @Ctx() { guide }: GuideContext,
  ): Promise<JobProfile | null> {
    return jobProfileId === null ? null : guide.jobProfileById.load({ locale, id: jobProfileId });
  }

  @FieldResolver(() => PlaceType, { nullable: true, description: "Where one works, where that could be linked." })
  async place(@Root() { placeId }: VacancyType, @Ctx() { places }: PlacesContext): Promise<Place | null> {
    return placeId === null ? null : places.byId.load(placeId);
  }

  @FieldResolver(() => String, { nullable: true, description: "Says of samples that they do not exist; else null." })
  notice(@Root() { origin, locale }: VacancyType, @Ctx() { vacancies }: VacanciesContext): string | null {
    return origin === "sample" ? vacancies.sampleNotice(locale) : null;
  }

  @FieldResolver(() => [SkillType], { description: "Technical skills of its own, beside those of the kind of work." })
  skills(@Root() { technical, locale }: VacancyType, @Ctx() { guide }: GuideContext): Promise<readonly Skill[]> {
    return guide.skillsByIds.load({ locale, ids: technical });
  }
}
