import { Field, ID, InputType, ObjectType } from "type-graphql";
import { helpLevels, helpStates, stateOf, type HelpLevel, type HelpState } from "@techconnect/domain/helpers/helping";
import { connectionType } from "../../platform/graphql/connection.ts";
import { enumOf } from "../../platform/graphql/enum-of.ts";
import { KeptCardType, KeptNeedsType } from "../../talent/graphql/kept-card.type.ts";
import type { HelperAccess, NamedHelping } from "../helpings.ts";

const HelpLevelEnum = enumOf("HelpLevel", helpLevels, "SEE: looks at the card. ACT: keeps a card for the person too.");
const HelpStateEnum = enumOf("HelpState", helpStates, "ASKED: waits for the person. ACTIVE: the helper is let in.");
const accessKinds = ["looked", "kept-card"] as const satisfies readonly HelperAccess["did"][];
const HelperActEnum = enumOf("HelperAct", accessKinds, "What a helper did.");

@InputType("AskToHelpInput", { description: "What a helper fills in." })
export class AskToHelpInput {
  @Field(() => String, { description: "The code that the person gave, however it is typed." }) readonly code!: string;
  @Field(() => HelpLevelEnum, { description: "What the helper asks to do." }) readonly level!: HelpLevel;
  @Field(() => ID, { description: "For which organisation." }) readonly organisationId!: string;
}

@ObjectType("HelperCode", { simpleResolvers: true, description: "A code to give to a helper." })
export class HelperCodeType {
  @Field(() => String, { description: "Eight signs. It is not shown again." }) readonly code!: string;
  @Field(() => String, { description: "Until when it works; ISO 8601, UTC." }) readonly validUntil!: string;
}

@ObjectType("HelpAsked", {
  simpleResolvers: true,
  description: "The person is asked, and decides. It tells nothing of them, and looks the same after a no.",
})
export class HelpAskedType {
  @Field(() => ID, { description: "Of the help, to take the question back." }) readonly id!: string;
  @Field(() => String, { description: "The code that one typed: eight signs." }) readonly code!: string;
  @Field(() => ID, { description: "For which organisation." }) readonly organisationId!: string;
  @Field(() => HelpLevelEnum, { description: "What one asked to do." }) readonly level!: HelpLevel;
  @Field(() => String, { description: "ISO 8601, UTC." }) readonly askedAt!: string;
  @Field(() => String, { description: "Until when the person can say yes; ISO 8601, UTC." })
  readonly expiresAt!: string;
}

/** A question as who asked it sees it. */
export const askedOnTheWire = ({ id, code, organisationId, level, ...helping }: NamedHelping): HelpAskedType => ({
  id,
  code: code ?? "",
  organisationId,
  level,
  askedAt: helping.askedAt.toISOString(),
  expiresAt: helping.expiresAt.toISOString(),
});

@ObjectType("HelpEnded", { simpleResolvers: true, description: "The helper is not let in (any more)." })
export class HelpEndedType {
  @Field(() => Boolean, { description: "Always true." }) readonly ended!: true;
}

@ObjectType("Helper", { simpleResolvers: true, description: "Somebody who helps whoever is signed in, or asks to." })
export class HelperType {
  @Field(() => ID, { description: "Of the help." }) readonly id!: string;
  @Field(() => String, { description: "Who it is, as of when they asked." }) readonly name!: string;
  @Field(() => ID, { description: "For which organisation." }) readonly organisationId!: string;
  @Field(() => String, { description: "What it was called when they asked." }) readonly organisation!: string;
  @Field(() => HelpLevelEnum, { description: "What they may do, or ask to." }) readonly level!: HelpLevel;
  @Field(() => Boolean, { description: "May they see what one needs?" }) readonly withNeeds!: boolean;
  @Field(() => HelpStateEnum, { description: "Do they wait for an answer?" }) readonly state!: HelpState;
  @Field(() => String, { description: "ISO 8601, UTC." }) readonly askedAt!: string;
  @Field(() => String, { nullable: true, description: "When they were let in; ISO 8601, UTC." })
  readonly acceptedAt!: string | null;
  @Field(() => String, { description: "When it ends by itself; ISO 8601, UTC." }) readonly expiresAt!: string;
}

/** Help as the person sees it. */
export const helperOnTheWire = (helping: NamedHelping, now: Date): HelperType => ({
  id: helping.id,
  name: helping.helperName,
  organisationId: helping.organisationId,
  organisation: helping.organisationName,
  level: helping.level,
  withNeeds: helping.withNeeds,
  state: stateOf(helping, now),
  askedAt: helping.askedAt.toISOString(),
  acceptedAt: helping.acceptedAt?.toISOString() ?? null,
  expiresAt: helping.expiresAt.toISOString(),
});

@ObjectType("HelpedPerson", { simpleResolvers: true, description: "Somebody whom whoever is signed in helps." })
export class HelpedPersonType {
  @Field(() => ID, { description: "Of the person." }) readonly id!: string;
  @Field(() => ID, { description: "Of the help, to end it." }) readonly helpId!: string;
  @Field(() => String, { description: "The first name, as it was when they said yes." }) readonly firstName!: string;
  @Field(() => ID, { description: "For which organisation." }) readonly organisationId!: string;
  @Field(() => HelpLevelEnum, { description: "What one may do." }) readonly level!: HelpLevel;
  @Field(() => Boolean, { description: "May one see what the person needs?" }) readonly withNeeds!: boolean;
  @Field(() => String, { description: "Since when; ISO 8601, UTC." }) readonly since!: string;
  @Field(() => String, { description: "When it ends by itself; ISO 8601, UTC." }) readonly expiresAt!: string;
}

/** Help as the helper sees it. */
export const personOnTheWire = (helping: NamedHelping): HelpedPersonType => ({
  id: helping.personId,
  helpId: helping.id,
  firstName: helping.personName ?? "",
  organisationId: helping.organisationId,
  level: helping.level,
  withNeeds: helping.withNeeds,
  since: (helping.acceptedAt ?? helping.askedAt).toISOString(),
  expiresAt: helping.expiresAt.toISOString(),
});

@ObjectType("PersonForHelper", {
  simpleResolvers: true,
  description: "What a helper sees of somebody. That they looked is shown to the person.",
})
export class PersonForHelperType {
  @Field(() => HelpedPersonType, { description: "Who it is, and what one may do." })
  readonly person!: HelpedPersonType;
  @Field(() => KeptCardType, { nullable: true, description: "The card that the person keeps; null for none." })
  readonly card!: KeptCardType | null;
  @Field(() => KeptNeedsType, {
    nullable: true,
    description: "What the person needs; null where they did not say that a helper may see it.",
  })
  readonly needs!: KeptNeedsType | null;
}

@ObjectType("HelperAccess", { simpleResolvers: true, description: "Something that a helper did." })
export class HelperAccessType {
  @Field(() => ID, { description: "Of this line of the list." }) readonly id!: string;
  @Field(() => String, { description: "ISO 8601, UTC." }) readonly at!: string;
  @Field(() => HelperActEnum, { description: "Looked at the card, or kept one." }) readonly did!: HelperAccess["did"];
  @Field(() => String, { description: "Who; empty where that account is gone." }) readonly name!: string;
  @Field(() => ID, { description: "For which organisation." }) readonly organisationId!: string;
  @Field(() => String, { description: "What it was called." }) readonly organisation!: string;
}

/** What a helper did, as the person sees it. */
export const accessOnTheWire = (access: HelperAccess): HelperAccessType => ({
  id: access.id,
  at: access.at.toISOString(),
  did: access.did,
  name: access.helperName,
  organisationId: access.organisationId,
  organisation: access.organisationName,
});

export const HelpedPersonConnection = connectionType("HelpedPerson", () => HelpedPersonType);
export const HelperAccessConnection = connectionType("HelperAccess", () => HelperAccessType);
