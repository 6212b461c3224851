import { Arg, Ctx, FieldResolver, Mutation, Resolver } from "type-graphql";
import { AccountType } from "../../identity/graphql/account.type.ts";
import { answer } from "../../platform/graphql/result-union.ts";
import type { PrivacyContext } from "../privacy-context.ts";
import { EraseAccountResult } from "./privacy.type.ts";

@Resolver(() => AccountType)
export class PrivacyResolver {
  @FieldResolver(() => String, { description: "Everything that is held about them, as JSON." })
  async export(@Ctx() { privacy }: PrivacyContext): Promise<string> {
    return (await privacy.export()) ?? "{}";
  }

  @Mutation(() => EraseAccountResult, {
    description: "Erases the account of whoever asks, with all that is held of them.",
  })
  async eraseAccount(
    @Arg("confirm", () => String, { description: "The e-mail address of the account, typed by hand." }) confirm: string,
    @Ctx() { privacy }: PrivacyContext,
  ): Promise<typeof EraseAccountResult> {
    return answer(await privacy.erase(confirm), (erased) => erased);
  }
}
