import { Field, ID, InputType } from "type-graphql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { LocaleEnum } from "../../platform/graphql/locale.ts";
import { enumOf } from "../../platform/graphql/enum-of.ts";
import { suspensionReasons, type SuspensionReason } from "../suspend-account.ts";

@InputType({ description: "What somebody says of themselves." })
export class ChangeAccountInput {
  @Field(() => String, { description: "At most 60 characters; empty to take it away." })
  readonly name!: string;
  @Field(() => LocaleEnum, { description: "In which language to write." })
  readonly locale!: Locale;
}

const SuspensionReasonEnum = enumOf("SuspensionReason", suspensionReasons, "Why an account is held.");

@InputType({ description: "Whose account to hold, and why." })
export class SuspendAccountInput {
  @Field(() => ID, { description: "Whose." })
  readonly personId!: string;
  @Field(() => SuspensionReasonEnum, { description: "Why." })
  readonly reason!: SuspensionReason;
}
