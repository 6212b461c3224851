import { Field, ObjectType } from "type-graphql";
import { verdictAnswers, verdictAspects, verdictSubjects } from "@techconnect/catalogue/guide";
import type { Source } from "@techconnect/catalogue/schema";
import { enumOf } from "../../platform/graphql/enum-of.ts";
import { SourceType } from "../../platform/graphql/source.type.ts";
import type { Verdict, VerdictAnswer, VerdictAspect, VerdictSubject } from "../job-profile.ts";

export const SubjectEnum = enumOf("VerdictSubject", verdictSubjects, "What people fear that tech asks.");
const AspectEnum = enumOf(
  "VerdictAspect",
  verdictAspects,
  "Asked for the job itself, to be admitted to learn it, or in practice.",
);
const AnswerEnum = enumOf(
  "VerdictAnswer",
  verdictAnswers,
  "NO: not needed. SOMETIMES: on some routes, in some teams. YES: needed. UNKNOWN: nobody has checked.",
);

@ObjectType("Verdict", {
  simpleResolvers: true,
  description: "Whether maths, English or a diploma is asked, and who says so.",
})
export class VerdictType implements Verdict {
  @Field(() => SubjectEnum, { description: "Maths, English or a diploma." }) readonly subject!: VerdictSubject;
  @Field(() => AspectEnum, { description: "For the job, for admission, or in practice." })
  readonly aspect!: VerdictAspect;
  @Field(() => AnswerEnum, { description: "Is it asked?" }) readonly answer!: VerdictAnswer;
  @Field(() => String, { description: "The answer in a sentence." }) readonly text!: string;
  @Field(() => SourceType, { description: "Who says so." }) readonly source!: Source;
}
