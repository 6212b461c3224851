import { Field, Int, ObjectType } from "type-graphql";
import type { ClassClosed, ClassFull, TooManyAtOnce } from "@techconnect/domain/classes/join-class";
import { InvalidInputType } from "../../platform/graphql/invalid-input.type.ts";
import { resultUnion } from "../../platform/graphql/result-union.ts";
import { UserError } from "../../platform/graphql/user-error.type.ts";
import type { ClassNotFound } from "../class-not-found.ts";
import type { ClassToJoinError } from "../find-class-to-join.ts";
import type { JoinClassError } from "../join-class.ts";
import type { MakeClassError } from "../make-class.ts";
import { ClassErasedType, ClassJoinedType, ClassMadeType, ClassOverviewType, ClassToJoinType } from "./class.type.ts";

@ObjectType("ClassNotFound", {
  implements: UserError,
  description: "There is no such class, or not any more. The same for a code and for a link.",
})
export class ClassNotFoundType extends UserError implements ClassNotFound {
  readonly kind = "ClassNotFound";
}

@ObjectType("ClassClosed", { implements: UserError, description: "The time of the code is over." })
export class ClassClosedType extends UserError implements ClassClosed {
  readonly kind = "ClassClosed";
}

@ObjectType("ClassFull", { implements: UserError, description: "As many joined as can." })
export class ClassFullType extends UserError implements ClassFull {
  readonly kind = "ClassFull";
}

@ObjectType("TooManyAtOnce", { implements: UserError, description: "Many came at once; later it can be tried again." })
export class TooManyAtOnceType extends UserError implements TooManyAtOnce {
  readonly kind = "TooManyAtOnce";
  @Field(() => Int, { description: "Whole seconds until it is worth trying again." })
  readonly retryAfterSeconds!: number;
}

export const MakeClassResult = resultUnion<ClassMadeType, MakeClassError>(
  "MakeClassResult",
  "What becomes of making a class.",
  ClassMadeType,
  { InvalidInput: InvalidInputType, TooManyAtOnce: TooManyAtOnceType },
);

export const ClassToJoinResult = resultUnion<ClassToJoinType, ClassToJoinError>(
  "ClassToJoinResult",
  "Whether a code works.",
  ClassToJoinType,
  { ClassNotFound: ClassNotFoundType, ClassClosed: ClassClosedType, ClassFull: ClassFullType },
);

export const JoinClassResult = resultUnion<ClassJoinedType, JoinClassError>(
  "JoinClassResult",
  "What becomes of joining a class.",
  ClassJoinedType,
  {
    ClassNotFound: ClassNotFoundType,
    ClassClosed: ClassClosedType,
    ClassFull: ClassFullType,
    TooManyAtOnce: TooManyAtOnceType,
    InvalidInput: InvalidInputType,
  },
);

export const ClassOverviewResult = resultUnion<ClassOverviewType, ClassNotFound>(
  "ClassOverviewResult",
  "A class as its counsellor sees it.",
  ClassOverviewType,
  { ClassNotFound: ClassNotFoundType },
);

export const EraseClassResult = resultUnion<ClassErasedType, ClassNotFound>(
  "EraseClassResult",
  "What becomes of erasing a class.",
  ClassErasedType,
  { ClassNotFound: ClassNotFoundType },
);
