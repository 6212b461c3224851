import { randomUUID } from "node:crypto";
import type { TestServer } from "../../platform/testing/test-server.ts";

/** Two forms that differ in everything, so that whose a value is can be seen in each field. */
const forms: Readonly<Record<string, object>> = {
  "link-holder": {
    requestId: randomUUID(),
    firstName: "Amina",
    contact: "amina@example.org",
    moment: "MORNING",
    language: "ti",
  },
  "other-link-holder": {
    requestId: randomUUID(),
    firstName: "Bo",
    contact: "+31612345678",
    moment: "EVENING",
    language: "pl",
  },
};
/** A contact that was asked for as often as it may be. */
const popular = "popular@example.org";
/** Somebody whom nothing is kept of. */
const stranger = () => ({
  requestId: randomUUID(),
  firstName: "Cleo",
  contact: `${randomUUID()}@example.org`,
  language: "nl",
});

/** For the authorisation matrix: the requests of two people. Nobody else has a link, and makes one up. */
export const callsAtStake = async (api: TestServer) => {
  const ask = async (input: object): Promise<string> => {
    const mutation =
      "mutation ($input: AskForCallInput!) { askForCall(input: $input) { ... on CallRequested { token } } }";
    return (await api.ask<{ askForCall: { token: string } }>(mutation, { input })).data.askForCall.token;
  };
  const tokens: Record<string, string> = {};
  for (const [role, form] of Object.entries(forms)) tokens[role] = await ask(form);
  for (let n = 0; n < 5; n++) await ask({ ...stranger(), contact: popular });

  return (role: string, target: string): Readonly<Record<string, unknown>> => {
    const token = target === "CallRequestNotFound" ? "a link of nobody" : (tokens[role] ?? "a link of nobody");
    return {
      "Query.callRequest.token": token,
      "Mutation.eraseCallRequest.token": token,
      "Mutation.askForCall.input": {
        ...stranger(),
        ...(target === "InvalidInput" || target === "UserError" ? { contact: "nowhere" } : {}),
        ...(target === "TooManyRequests" ? { contact: popular } : {}),
      },
    };
  };
};
