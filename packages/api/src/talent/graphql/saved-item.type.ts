import { Extensions, Field, InputType, Int, ObjectType } from "type-graphql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import {
  mostSavedInAccount,
  savedKinds,
  type SavedItem,
  type SavedKind,
  type TooManySaved,
} from "@techconnect/domain/talent/saved-items";
import { NotSignedInType } from "../../platform/graphql/access-failures.type.ts";
import { enumOf } from "../../platform/graphql/enum-of.ts";
import { InvalidInputType } from "../../platform/graphql/invalid-input.type.ts";
import { resultUnion } from "../../platform/graphql/result-union.ts";
import { UserError } from "../../platform/graphql/user-error.type.ts";
import type { NotSignedIn } from "../../platform/access-failures.ts";
import type { SaveItemsError } from "../saved-in-account.ts";

const SavedKindEnum = enumOf("SavedKind", savedKinds, "What can be saved to look at later.");

@InputType("SavedItemInput", { description: "Something saved, by the name that it has in addresses." })
export class SavedItemInput implements SavedItem {
  @Field(() => SavedKindEnum, { description: "What it is." }) readonly kind!: SavedKind;
  @Field(() => String, { description: "Its name in addresses." }) readonly slug!: string;
}

@ObjectType("SavedItem", {
  simpleResolvers: true,
  description:
    "Something that was saved: one of `vacancy`, `course` and `jobProfile`, by its kind. All null: it is gone.",
})
export class SavedItemType implements SavedItem {
  readonly locale!: Locale;
  @Field(() => SavedKindEnum, { description: "What it is." }) readonly kind!: SavedKind;
  @Field(() => String, { description: "Its name in addresses." }) readonly slug!: string;
  @Field(() => String, { nullable: true, description: "When it came into the account; ISO 8601, UTC. Else null." })
  readonly savedAt!: string | null;
}

@ObjectType("SavedItems", { simpleResolvers: true, description: "Everything that is saved in the account." })
export class SavedItemsType {
  @Field(() => [SavedItemType], { description: "Last saved first." })
  @Extensions({ rows: mostSavedInAccount })
  readonly items!: readonly SavedItemType[];
}

@ObjectType("TooManySaved", {
  implements: UserError,
  description: "It does not fit. Nothing was added, and nothing is lost.",
})
export class TooManySavedType extends UserError implements TooManySaved {
  readonly kind = "TooManySaved";
  @Field(() => Int, { description: "How many things fit." }) readonly most!: number;
}

export const SaveItemsResult = resultUnion<SavedItemsType, SaveItemsError>(
  "SaveItemsResult",
  "What becomes of saving things in the account.",
  SavedItemsType,
  { NotSignedIn: NotSignedInType, InvalidInput: InvalidInputType, TooManySaved: TooManySavedType },
);

export const RemoveSavedItemResult = resultUnion<SavedItemsType, NotSignedIn>(
  "RemoveSavedItemResult",
  "What becomes of letting a saved thing go.",
  SavedItemsType,
  { NotSignedIn: NotSignedInType },
);
