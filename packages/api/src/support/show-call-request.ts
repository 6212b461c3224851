import type { CallRequest } from "@techconnect/domain/support/call-request";
import type { CallTokens, CallTransaction } from "./call-requests.ts";

export type ShowCallRequest = (token: string) => Promise<CallRequest | null>;

type Needs = { readonly transaction: CallTransaction; readonly tokens: CallTokens };

/** What is kept about whoever has this link; null for a link of nobody, and for one whose request was erased. */
export const makeShowCallRequest =
  ({ transaction, tokens }: Needs): ShowCallRequest =>
  (token) =>
    transaction({ tokenHash: tokens.hashOf(token) }, ({ calls }) => calls.find());
