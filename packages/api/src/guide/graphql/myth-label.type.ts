import { mythLabels, type MythLabel } from "@techconnect/domain/guide/myth-label";
import { Field, ObjectType } from "type-graphql";
import { enumOf } from "../../platform/graphql/enum-of.ts";
import type { VerdictSubject } from "../job-profile.ts";
import type { LabelOnSubject } from "../myth-labels.ts";
import { SubjectEnum } from "./verdict.type.ts";

const MythLabelEnum = enumOf(
  "MythAnswer",
  mythLabels,
  "Three verdicts as one. NOT_NEEDED takes three times no; NOT_IN_THE_WORK: some course asks for it, the work does not; IN_PRACTICE: the job does not ask for it, one meets it now and then.",
);

@ObjectType("MythLabel", {
  simpleResolvers: true,
  description:
    "In a word, whether a kind of work asks for maths, English or a diploma; `verdicts` say why and who says so.",
})
export class MythLabelType implements LabelOnSubject {
  @Field(() => SubjectEnum, { description: "Maths, English or a diploma." }) readonly subject!: VerdictSubject;
  @Field(() => MythLabelEnum, { description: "Does the work ask for it?" }) readonly label!: MythLabel;
}
