import { Arg, Ctx, Extensions, Mutation, Query, Resolver } from "type-graphql";
import { erasedOn } from "@techconnect/domain/support/call-request";
import type { LocaleContext } from "../../platform/graphql/locale.ts";
import { answer } from "../../platform/graphql/result-union.ts";
import type { SupportContext } from "../support-context.ts";
import { AskForCallInput, AskForCallResult, CallRequestType, EraseCallRequestResult } from "./call-request.type.ts";

@Resolver()
export class CallRequestResolver {
  @Mutation(() => AskForCallResult, { description: "Asks somebody to call. Sending the same form twice asks once." })
  async askForCall(
    @Arg("input", () => AskForCallInput) { locale, ...asked }: AskForCallInput,
    @Ctx() context: SupportContext & LocaleContext,
  ): Promise<typeof AskForCallResult> {
    const result = await context.support.askForCall({ ...asked, locale: locale ?? context.locale });
    return answer(result, ({ answerBefore, token }) => ({ answerBefore: answerBefore.toISOString(), token }));
  }

  @Query(() => CallRequestType, {
    nullable: true,
    description: "What is kept about whoever has the link; null for a link of nobody.",
  })
  @Extensions({ personal: true })
  async callRequest(
    @Arg("token", () => String, { description: "The secret part of the link." }) token: string,
    @Ctx() { support }: SupportContext,
  ): Promise<CallRequestType | null> {
    const request = await support.showCallRequest(token);
    if (!request) return null;

    const { askedAt, answerBefore } = request;
    return {
      ...request,
      askedAt: askedAt.toISOString(),
      answerBefore: answerBefore.toISOString(),
      erasedOn: erasedOn(request),
    };
  }

  @Mutation(() => EraseCallRequestResult, { description: "Erases all that is kept about whoever has the link." })
  async eraseCallRequest(
    @Arg("token", () => String, { description: "The secret part of the link." }) token: string,
    @Ctx() { support }: SupportContext,
  ): Promise<typeof EraseCallRequestResult> {
    return answer(await support.eraseCallRequest(token), (erased) => erased);
  }
}
