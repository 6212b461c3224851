import { Field, Int, ObjectType } from "type-graphql";
import type { Source } from "@techconnect/catalogue/schema";
import { enumOf } from "../../platform/graphql/enum-of.ts";
import { SourceType } from "../../platform/graphql/source.type.ts";
import { payPeriods, type PayBand, type PayPeriod } from "../job-profile.ts";

const PayPeriodEnum = enumOf("PayPeriod", payPeriods, "What an amount of pay is for.");

@ObjectType("PayBand", { simpleResolvers: true, description: "Gross pay." })
export class PayBandType implements PayBand {
  @Field(() => Int, { description: "Euro cents per period, full-time." }) readonly fromCents!: number;
  @Field(() => Int, { description: "Euro cents per period, full-time." }) readonly toCents!: number;
  @Field(() => PayPeriodEnum, { description: "Per hour, month or year." }) readonly period!: PayPeriod;
  @Field(() => SourceType, { nullable: true, description: "Null when the employer says so in the vacancy itself." })
  readonly source!: Source | null;
}
