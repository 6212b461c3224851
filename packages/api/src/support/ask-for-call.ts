import { ok, type Result } from "@techconnect/domain/kernel/result";
import {
  asksTheSame,
  requestCall,
  withinDailyLimit,
  type AskedCall,
  type ReadTelephone,
  type TooManyRequests,
} from "@techconnect/domain/support/call-request";
import { dayInAmsterdam } from "@techconnect/domain/support/working-days";
import { invalidInput, type InvalidInput } from "../platform/invalid-input.ts";
import type { CallTokens, CallTransaction } from "./call-requests.ts";

export type CallAnswer = {
  /** Somebody calls before this instant. */
  readonly answerBefore: Date;
  /** Secret part of the link that shows and erases the request. */
  readonly token: string;
};
export type AskForCallError = InvalidInput | TooManyRequests;
export type AskForCall = (asked: AskedCall) => Promise<Result<CallAnswer, AskForCallError>>;

type Needs = {
  readonly transaction: CallTransaction;
  readonly tokens: CallTokens;
  readonly readTelephone: ReadTelephone;
  readonly newId: () => string;
  readonly now: () => Date;
};

/**
 * Keeps a request to be called and tells the rest of the system. Sending the same form again, even at the same moment,
 * gives the same answer and asks nobody twice; the same id with another content is refused.
 */
export const makeAskForCall = ({ transaction, tokens, readTelephone, newId, now }: Needs): AskForCall => {
  const tokenHashOf = (requestId: string) => tokens.hashOf(tokens.tokenFor(requestId));

  return async (asked) => {
    const read = requestCall(asked, { id: newId(), now: now(), readTelephone, tokenHashOf });
    if (!read.ok) return invalidInput(["input", read.error.field], read.error.message);

    const request = read.value;
    const token = tokens.tokenFor(request.requestId);
    const scope = { tokenHash: request.tokenHash, contactHash: tokens.contactHashOf(request.contact) };

    return transaction(scope, async ({ calls, outbox }) => {
      const kept = await calls.keep(request);
      if (!asksTheSame(kept, request))
        return invalidInput(["input", "requestId"], "This form was sent before with other content; open it anew.");
      if (kept.id !== request.id) return ok({ answerBefore: kept.answerBefore, token });

      const allowed = withinDailyLimit(await calls.countOn(dayInAmsterdam(request.askedAt)), request.askedAt);
      if (!allowed.ok) {
        await calls.erase(request);
        return allowed;
      }

      await outbox.append({ kind: "CallRequested", id: request.id });
      return ok({ answerBefore: request.answerBefore, token });
    });
  };
};
