import { Field, ID, ObjectType } from "type-graphql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { LocaleEnum } from "../../platform/graphql/locale.ts";

@ObjectType("Account", { description: "Whoever is signed in, as nobody else sees them." })
export class AccountType {
  @Field(() => ID, { description: "That of the person, wherever one is meant." })
  readonly id!: string;
  @Field(() => String, { description: "Where links to sign in are sent." })
  readonly email!: string;
  @Field(() => String, { description: "What they want to be called; empty until they say." })
  readonly name!: string;
  @Field(() => LocaleEnum, { description: "In which language they are written to." })
  readonly locale!: Locale;
  @Field(() => Boolean, { description: "True while moderators hold the account: one's own things stay in reach." })
  readonly isSuspended!: boolean;
}

@ObjectType("Session", { description: "A place where somebody is signed in." })
export class SessionType {
  @Field(() => ID, { description: "By which it can be ended." })
  readonly id!: string;
  @Field(() => String, { description: "ISO 8601." })
  readonly startedAt!: string;
  @Field(() => String, { description: "ISO 8601, to the minute." })
  readonly usedAt!: string;
  @Field(() => String, { nullable: true, description: "What the browser calls itself." })
  readonly userAgent!: string | null;
  @Field(() => Boolean, { description: "On a device that others use too: ends soon by itself." })
  readonly isShared!: boolean;
  @Field(() => Boolean, { description: "The one that asks." })
  readonly isThis!: boolean;
}

@ObjectType("Passkey", { description: "A key that a phone, computer or password manager holds." })
export class PasskeyType {
  @Field(() => ID, { description: "By which it can be taken away." })
  readonly id!: string;
  @Field(() => String, { nullable: true, description: "What it was called; null for most." })
  readonly name!: string | null;
  @Field(() => String, { nullable: true, description: "ISO 8601." })
  readonly madeAt!: string | null;
}
