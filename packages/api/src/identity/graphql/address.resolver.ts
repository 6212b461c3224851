import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { answer } from "../../platform/graphql/result-union.ts";
import type { IdentityContext } from "../identity-context.ts";
import { AskForAddressResult, ChangeAddressResult } from "./address.result.ts";

@Resolver()
export class AddressResolver {
  @Mutation(() => AskForAddressResult, {
    description: "Mails a link and a code to an address that somebody wants for their account. Nothing changes yet.",
  })
  async askForAddress(
    @Arg("email", () => String) email: string,
    @Ctx() { identity }: IdentityContext,
  ): Promise<typeof AskForAddressResult> {
    return answer(await identity.askForAddress(email), (asked) => asked);
  }

  @Mutation(() => ChangeAddressResult, { description: "Gives one's account the address of the last such letter." })
  async changeAddress(
    @Arg("proof", () => String, { description: "The code of the letter, or what stands at the end of its link." })
    proof: string,
    @Ctx() { identity }: IdentityContext,
  ): Promise<typeof ChangeAddressResult> {
    return answer(await identity.changeAddress(proof), (changed) => changed);
  }
}
