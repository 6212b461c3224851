import { Extensions, Field, InputType, Int, ObjectType } from "type-graphql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { LanguageDemand } from "../../courses/course.ts";
import { LanguageDemandType } from "../../courses/graphql/course.type.ts";
import type { DayPart, Sector } from "../../guide/choices.ts";
import { DayPartEnum, SectorEnum } from "../../guide/graphql/choice.type.ts";
import { PayBandType } from "../../guide/graphql/pay-band.type.ts";
import type { PayBand } from "../../guide/job-profile.ts";
import { connectionType } from "../../platform/graphql/connection.ts";
import { enumOf } from "../../platform/graphql/enum-of.ts";
import { NodeType } from "../../platform/graphql/node.resolver.ts";
import {
  learnings,
  remoteWorks,
  type Employer,
  type OnTheJobLearning,
  type RemoteWork,
  type Vacancy,
  type VacancyFilter,
  type VacancyOrigin,
} from "../vacancy.ts";

const RemoteWorkEnum = enumOf("RemoteWork", remoteWorks, "Can one work from home?");
const LearningEnum = enumOf(
  "OnTheJobLearning",
  learnings,
  "Can one learn it on the job? BBL: in a job, with a contract for learning.",
);

@ObjectType("Employer", { simpleResolvers: true, description: "Who offers a job." })
export class EmployerType implements Employer {
  @Field(() => String, { description: "What it is called." }) readonly name!: string;
  @Field(() => String, { nullable: true, description: "What it is and does." }) readonly about!: string | null;
}

@ObjectType("HoursRange", { simpleResolvers: true, description: "Hours per week, from and up to." })
export class HoursRangeType {
  @Field(() => Int, { description: "The fewest." }) readonly from!: number;
  @Field(() => Int, { description: "The most." }) readonly to!: number;
}

@ObjectType("Vacancy", {
  implements: NodeType,
  simpleResolvers: true,
  description: "A job that an employer offers. What is null the employer does not say.",
})
export class VacancyType extends NodeType implements Vacancy {
  readonly locale!: Locale;
  readonly jobProfileId!: string | null;
  readonly placeId!: string | null;
  readonly sectors!: readonly Sector[];
  readonly origin!: VacancyOrigin;
  readonly technical!: readonly string[];
  @Field(() => String, { description: "Its name in addresses." }) readonly slug!: string;
  @Field(() => String, { description: "What the employer calls the job." }) readonly title!: string;
  @Field(() => String, { description: "What one does, in a sentence." }) readonly summary!: string;
  @Field(() => [String], { description: "Paragraphs, in order." }) readonly description!: readonly string[];
  @Field(() => String, { description: "BCP 47 tag of the texts; imported vacancies have one language." })
  readonly language!: string;
  @Field(() => EmployerType, { nullable: true, description: "Who offers it." }) readonly employer!: Employer | null;
  @Field(() => HoursRangeType, { nullable: true, description: "Hours per week." })
  readonly hoursPerWeek!: HoursRangeType | null;
  @Field(() => [DayPartEnum], { description: "When one works; empty when the employer does not say." })
  readonly dayParts!: readonly DayPart[];
  @Field(() => PayBandType, { nullable: true, description: "Gross pay." }) readonly pay!: PayBand | null;
  @Field(() => String, { nullable: true, description: "Pay as the posting words it, where it could not be read." })
  readonly payText!: string | null;
  @Field(() => String, { nullable: true, description: "The place as the posting words it." })
  readonly placeText!: string | null;
  @Field(() => RemoteWorkEnum, { nullable: true, description: "Can one work from home?" })
  readonly remote!: RemoteWork | null;
  @Field(() => [LanguageDemandType], { description: "Languages that one needs." })
  @Extensions({ rows: 3 })
  readonly languages!: readonly LanguageDemand[];
  @Field(() => Int, { nullable: true, description: "Youngest age, years." }) readonly minimumAge!: number | null;
  @Field(() => Boolean, { nullable: true, description: "Does one get a laptop?" }) readonly deviceIncluded!:
    | boolean
    | null;
  @Field(() => LearningEnum, { nullable: true, description: "Can one learn it on the job?" })
  readonly learning!: OnTheJobLearning | null;
  @Field(() => String, { nullable: true, description: "YYYY-MM-DD." }) readonly postedOn!: string | null;
  @Field(() => String, { nullable: true, description: "The last day on which one can apply, YYYY-MM-DD." })
  readonly validThrough!: string | null;
  @Field(() => Boolean, { description: "Can one still apply? Closed ones answer too; their page says 410." })
  readonly open!: boolean;
  @Field(() => String, { nullable: true, description: "Where an imported one came from." })
  readonly sourceUrl!: string | null;
  @Field(() => [String], {
    description: "Skills and titles of the posting that could not be linked, as they stood there.",
  })
  readonly unlinked!: readonly string[];
}

export const VacancyConnection = connectionType("Vacancy", () => VacancyType);

@InputType("VacancyFilter", { description: "What must hold of a vacancy to be listed." })
export class VacancyFilterInput implements VacancyFilter {
  @Field(() => String, { nullable: true, description: "Slug of the job profile that it is." })
  readonly jobProfile?: string;
  @Field(() => Boolean, { nullable: true, description: "True: one can work from home, partly or fully." })
  readonly remote?: boolean;
  @Field(() => [SectorEnum], { nullable: true, description: "The work is done in any of these sectors." })
  readonly sectors?: readonly Sector[];
}
