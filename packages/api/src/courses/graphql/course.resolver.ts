import { Arg, Args, Ctx, Extensions, FieldResolver, Query, Resolver, Root } from "type-graphql";
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
import type { Course, CourseEdition } from "../course.ts";
import type { CoursesContext } from "../courses-context.ts";
import { CourseConnection, CourseEditionType, CourseFilterInput, CourseType } from "./course.type.ts";

@Resolver(() => CourseType)
export class CourseResolver {
  @Query(() => CourseType, {
    nullable: true,
    description: "A course by its name in addresses; historic ones answer too.",
  })
  course(
    @Arg("slug", () => String) slug: string,
    @InLocale() locale: Locale,
    @Ctx() { courses }: CoursesContext,
  ): Promise<Course | null> {
    return courses.bySlug(locale, slug);
  }

  @Query(() => CourseConnection, {
    description: "Courses that one can still follow: lowest entry level first, then by title.",
  })
  async courses(
    @Args(() => ConnectionArgs) { first, after }: ConnectionArgs,
    @Arg("filter", () => CourseFilterInput, { nullable: true }) filter: CourseFilterInput | null | undefined,
    @InLocale() locale: Locale,
    @Ctx() { courses }: CoursesContext,
  ): Promise<Connection<Course>> {
    const wanted = given(filter);
    const page = await courses.page(locale, pageAsked(first, after), wanted);
    return connectionOf(page, after, () => courses.count(wanted));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Says of demo content that it does not exist; else null.",
  })
  notice(@Root() { sample, locale }: CourseType, @Ctx() { courses }: CoursesContext): string | null {
    return sample ? courses.sampleNotice(locale) : null;
  }

  @FieldResolver(() => PlaceType, {
    nullable: true,
    description: "Where it is given; null when nobody knows, or online.",
  })
  async place(@Root() { placeId }: CourseType, @Ctx() { places }: PlacesContext): Promise<Place | null> {
    return placeId === null ? null : places.byId.load(placeId);
  }

  @FieldResolver(() => [CourseEditionType], { description: "Dated starts from today on, soonest first." })
  @Extensions({ rows: 6 })
  editions(@Root() { id }: CourseType, @Ctx() { courses }: CoursesContext): Promise<readonly CourseEdition[]> {
    return courses.editionsOfCourse.load(id);
  }

  @FieldResolver(() => [SkillType], { description: "What one learns." })
  skills(@Root() { teaches, locale }: CourseType, @Ctx() { guide }: GuideContext): Promise<readonly Skill[]> {
    return guide.skillsByIds.load({ locale, ids: teaches });
  }

  @FieldResolver(() => [JobProfileType], { description: "The work that it leads to." })
  @Extensions({ rows: 12 })
  async jobProfiles(
    @Root() { id, locale }: CourseType,
    @Ctx() { courses, guide }: CoursesContext & GuideContext,
  ): Promise<readonly JobProfile[]> {
    const routes = await courses.jobProfilesOfCourse.load(id);
    const found = await Promise.all(
      routes.map(({ jobProfile }) => guide.jobProfileById.load({ locale, id: jobProfile })),
    );
    return found.filter((profile) => profile !== null);
  }
}
