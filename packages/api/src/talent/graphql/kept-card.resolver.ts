import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { ConsentSaidInput } from "../../consents/graphql/consent.type.ts";
import type { IdentityContext } from "../../identity/identity-context.ts";
import { answer } from "../../platform/graphql/result-union.ts";
import type { TalentContext } from "../talent-context.ts";
import { ForgetCardResult, KeepCardResult } from "./kept-card.result.ts";
import { cardOnTheWire, cardToKeep, KeepCardInput } from "./kept-card.type.ts";

@Resolver()
export class KeptCardResolver {
  @Mutation(() => KeepCardResult, {
    description: "Keeps a card in the account of whoever is signed in, and writes down that they want so.",
  })
  async keepCard(
    @Arg("input", () => KeepCardInput) input: KeepCardInput,
    @Arg("consent", () => ConsentSaidInput, { description: "To `KEEP_CARD`." }) consent: ConsentSaidInput,
    @Ctx() { talent, identity }: IdentityContext & TalentContext,
  ): Promise<typeof KeepCardResult> {
    return answer(await talent.keepCard(identity.actor, cardToKeep(input), consent), cardOnTheWire);
  }

  @Mutation(() => ForgetCardResult, { description: "Erases the card in the account, with what one needs." })
  async forgetCard(@Ctx() { talent, identity }: IdentityContext & TalentContext): Promise<typeof ForgetCardResult> {
    return answer(await talent.forgetCard(identity.actor), (forgotten) => forgotten);
  }
}
