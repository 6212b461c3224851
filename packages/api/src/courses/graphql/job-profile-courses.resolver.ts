import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { JobProfileType } from "../../guide/graphql/job-profile.type.ts";
import { connectionOf, type Connection } from "../../platform/graphql/connection.ts";
import { pageAsked } from "../../platform/graphql/cursor.ts";
import type { Course } from "../course.ts";
import type { CoursesContext } from "../courses-context.ts";
import { CourseConnection } from "./course.type.ts";

@Resolver(() => JobProfileType)
export class JobProfileCoursesResolver {
  @FieldResolver(() => CourseConnection, {
    description: "Open routes to this work: lowest entry level first, then by title. Historic programmes open none.",
  })
  async courses(
    @Root() { id, locale }: JobProfileType,
    @Arg("first", () => Int, { defaultValue: 10, description: "How many, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "The cursor after which to go on." })
    after: string | null | undefined,
    @Ctx() { courses }: CoursesContext,
  ): Promise<Connection<Course>> {
    const page = await courses.pageOfJobProfile.load({ locale, owner: id, asked: pageAsked(first, after) });
    return connectionOf(page, after, () => courses.countOfJobProfile.load(id));
  }
}
