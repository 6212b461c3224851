import { Ctx, Extensions, FieldResolver, Resolver } from "type-graphql";
import { mostSavedInAccount } from "@techconnect/domain/talent/saved-items";
import { AccountType } from "../../identity/graphql/account.type.ts";
import type { IdentityContext } from "../../identity/identity-context.ts";
import type { LocaleContext } from "../../platform/graphql/locale.ts";
import type { TalentContext } from "../talent-context.ts";
import { cardOnTheWire, KeptCardType, KeptNeedsType, needsOnTheWire } from "./kept-card.type.ts";
import { itemsOnTheWire } from "./saved-item.resolver.ts";
import { SavedItemType } from "./saved-item.type.ts";

@Resolver(() => AccountType)
export class AccountCardResolver {
  @FieldResolver(() => KeptCardType, { nullable: true, description: "The card that they keep; null for none." })
  async card(@Ctx() { talent, identity }: IdentityContext & TalentContext): Promise<KeptCardType | null> {
    const card = await talent.cardOf(identity.actor);
    return card && cardOnTheWire(card);
  }

  @FieldResolver(() => KeptNeedsType, {
    nullable: true,
    description: "What they need, where they keep that with the card; erased 90 days after.",
  })
  async needs(@Ctx() { talent, identity }: IdentityContext & TalentContext): Promise<KeptNeedsType | null> {
    const needs = await talent.needsOf(identity.actor);
    return needs && needsOnTheWire(needs);
  }

  @FieldResolver(() => [SavedItemType], { description: "What they saved to look at later, last saved first." })
  @Extensions({ rows: mostSavedInAccount })
  async savedItems(
    @Ctx() { talent, identity, locale }: IdentityContext & LocaleContext & TalentContext,
  ): Promise<readonly SavedItemType[]> {
    return itemsOnTheWire(await talent.savedItemsOf(identity.actor), locale);
  }
}
