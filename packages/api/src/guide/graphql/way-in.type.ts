import { schoolings } from "@techconnect/domain/guide/schooling";
import { wayInTimes, type WayIn, type WayInTime } from "@techconnect/domain/guide/way-in";
import { Field, ObjectType } from "type-graphql";
import type { Course } from "../../courses/course.ts";
import { enumOf } from "../../platform/graphql/enum-of.ts";
import type { Level } from "../choices.ts";
import { LevelEnum } from "./choice.type.ts";

export const SchoolingEnum = enumOf(
  "Schooling",
  schoolings,
  "What somebody finished or follows: the ladder of `Level`, and the schools that stand beside it.",
);

const WayInTimeEnum = enumOf(
  "WayInTime",
  wayInTimes,
  "NOW: one can start. LATER: one grows towards it, in steps. WAITING: no course is open to anybody.",
);

@ObjectType("WayIn", { simpleResolvers: true, description: 'How somebody gets into a kind of work. There is no "no".' })
export class WayInType implements Pick<WayIn<Course>, "when" | "steps"> {
  readonly open!: readonly Course[];
  @Field(() => WayInTimeEnum, { description: "Now, in steps, or as soon as there is a course." })
  readonly when!: WayInTime;
  @Field(() => [LevelEnum], { description: "Levels to finish first, in order; none where one can start now." })
  readonly steps!: readonly Level[];
}
