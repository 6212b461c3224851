import { Arg, Ctx, Extensions, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Schooling } from "@techconnect/domain/guide/schooling";
import type { Course } from "../../courses/course.ts";
import type { CoursesContext } from "../../courses/courses-context.ts";
import { CourseType } from "../../courses/graphql/course.type.ts";
import { BadUserInput } from "../../platform/graphql/bad-user-input.ts";
import { waysIn } from "../ways-in.ts";
import { JobProfileType } from "./job-profile.type.ts";
import { SchoolingEnum, WayInType } from "./way-in.type.ts";

@Resolver(() => JobProfileType)
export class JobProfileWayInResolver {
  @FieldResolver(() => WayInType, { description: "How somebody of a level gets into this work." })
  wayIn(
    @Root() profile: JobProfileType,
    @Arg("from", () => SchoolingEnum, { nullable: true, description: "Absent: nobody told, so everything counts." })
    from: Schooling | null | undefined,
    @Ctx() { courses }: CoursesContext,
  ): Promise<WayInType> {
    return waysIn(courses.pageOfJobProfile)(profile, from ?? null);
  }
}

@Resolver(() => WayInType)
export class WayInResolver {
  @FieldResolver(() => [CourseType], {
    description:
      "Courses that one may begin today, the nearest to one's own level first; lower ones are never left out.",
  })
  @Extensions({ rows: 6 })
  open(
    @Root() { open }: WayInType,
    @Arg("first", () => Int, { defaultValue: 6, description: "How many, 1 to 100." }) first: number,
  ): readonly Course[] {
    if (first < 1 || first > 100) throw new BadUserInput("`first` must be 1 to 100.", "first");
    return open.slice(0, first);
  }

  @FieldResolver(() => Int, { description: "How many courses one may begin today." })
  openCount(@Root() { open }: WayInType): number {
    return open.length;
  }
}
