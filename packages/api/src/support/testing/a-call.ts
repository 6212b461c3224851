import type { AskedCall, CallRequest } from "@techconnect/domain/support/call-request";
import type { CallTokens } from "../call-requests.ts";

/** A Monday morning. */
export const monday = new Date("2026-11-23T09:30:00.000Z");

/** Secrets that a test can read. */
export const plainTokens: CallTokens = {
  tokenFor: (requestId) => `token of ${requestId}`,
  hashOf: (token) => `hash of ${token}`,
  contactHashOf: (contact) => `hash of ${contact}`,
};

/** What somebody fills in; a test names only what it is about. */
export const anAskedCall = (over: Partial<AskedCall> = {}): AskedCall => ({
  requestId: "0198a9f2-7c1e-4b0a-9a60-5c3b8f1d2e4f",
  firstName: "Amina",
  contact: "+31612345678",
  moment: "morning",
  language: "nl",
  locale: "nl",
  ...over,
});

/** A request as it is kept. Its token hash goes with its request id. */
export const aCallRequest = (over: Partial<CallRequest> = {}): CallRequest => {
  const requestId = over.requestId ?? anAskedCall().requestId;
  return {
    id: "0199c0de-0000-7000-8000-000000000001",
    requestId,
    firstName: "Amina",
    contact: "amina@example.org",
    contactKind: "e-mail",
    moment: "morning",
    language: "ti",
    locale: "en",
    askedAt: monday,
    answerBefore: new Date("2026-11-25T11:00:00.000Z"),
    eraseAfter: new Date("2026-12-23T09:30:00.000Z"),
    tokenHash: plainTokens.hashOf(plainTokens.tokenFor(requestId)),
    ...over,
  };
};
