import { fail, ok, type Failure, type Result } from "@techconnect/domain/kernel/result";
import type { CallTokens, CallTransaction } from "./call-requests.ts";

export type CallRequestNotFound = Failure<"CallRequestNotFound">;
export type EraseCallRequest = (token: string) => Promise<Result<{ readonly erased: true }, CallRequestNotFound>>;

type Needs = { readonly transaction: CallTransaction; readonly tokens: CallTokens };

/** Erases all that is kept about whoever has this link: the request, its mails and what was still to be done with it. */
export const makeEraseCallRequest =
  ({ transaction, tokens }: Needs): EraseCallRequest =>
  (token) =>
    transaction({ tokenHash: tokens.hashOf(token) }, async ({ calls, outbox }) => {
      const request = await calls.find();
      if (!request) return fail({ kind: "CallRequestNotFound", message: "There is no such request (any more)." });

      await outbox.withdraw({ kind: "CallRequested", id: request.id });
      await calls.erase(request);
      return ok({ erased: true });
    });
