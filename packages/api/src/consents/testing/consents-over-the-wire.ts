import { randomUUID } from "node:crypto";
import { keptMails } from "../../platform/mail/outbox-post.ts";
import { aWorkScope } from "../../platform/testing/a-work-scope.ts";
import type { TestServer } from "../../platform/testing/test-server.ts";

type Headers = Readonly<Record<string, string>>;
type Answer = { readonly __typename: string; readonly counts?: boolean; readonly message?: string };

const operations = {
  giveConsent: `mutation ($input: GiveConsentInput!) { answer: giveConsent(input: $input) {
    __typename ... on ConsentGiven { counts consent { id purpose scope givenBy withdrawnAt } } ... on UserError { message } } }`,
  withdrawConsent: `mutation ($input: WithdrawConsentInput!) { answer: withdrawConsent(input: $input) { __typename } }`,
  sayAge: `mutation ($bornOn: String) { answer: sayAge(bornOn: $bornOn) { __typename ... on AgeSaid { ageGroup } ... on UserError { message } } }`,
  askGuardian: `mutation ($input: AskGuardianInput!) { answer: askGuardian(input: $input) {
    __typename ... on GuardianAsked { expiresAt } ... on UserError { message } } }`,
  confirmGuardian: `mutation ($token: String!, $verdict: GuardianVerdict!) { answer: confirmGuardian(token: $token, verdict: $verdict) {
    __typename ... on GuardianRequest { verdict texts { purpose } } } }`,
} as const;

const Me = `query { me { id email ageGroup consents { purpose scope givenBy withdrawnAt } guardianship { verdict } unansweredGuardianship { askedAt expiresAt } } }`;

type Me = {
  readonly id: string;
  readonly email: string;
  readonly ageGroup: string;
  readonly consents: readonly { readonly purpose: string; readonly withdrawnAt: string | null }[];
  readonly guardianship: { readonly verdict: string | null } | null;
  readonly unansweredGuardianship: { readonly askedAt: string; readonly expiresAt: string } | null;
};

/** People who consent, and their guardians. */
export const consentsOverTheWire = (api: TestServer, now: () => Date) => {
  const say = async (name: keyof typeof operations, variables: object, headers: Headers = {}) =>
    (await api.ask<{ answer: Answer }>(operations[name], { ...variables }, headers)).data.answer;
  return {
    give: (headers: Headers, over: object = {}) =>
      say("giveConsent", { input: { purpose: "KEEP_CARD", textVersion: 1, ...over } }, headers),
    withdraw: (headers: Headers, over: object = {}) =>
      say("withdrawConsent", { input: { purpose: "KEEP_CARD", ...over } }, headers),
    sayAge: (headers: Headers, bornOn: string | null = null) => say("sayAge", { bornOn }, headers),
    askGuardian: (headers: Headers, email: string, requestId: string = randomUUID()) =>
      say("askGuardian", { input: { requestId, email, locale: "nl" } }, headers),
    confirm: (token: string, verdict: "AGREE" | "REFUSE") => say("confirmGuardian", { token, verdict }),
    guardianRequest: async (token: string) =>
      (
        await api.ask<{ guardianRequest: object | null }>(
          `query ($token: String!) { guardianRequest(token: $token) { verdict askedAt texts { textVersion } } }`,
          { token },
        )
      ).data.guardianRequest,
    me: async (headers: Headers) => (await api.ask<{ me: Me }>(Me, {}, headers)).data.me,

    /** Sends the letters that are still to be sent, as the worker does after an event. */
    sendLetters: async () => {
      const em = api.database.em();
      em.setSessionContext({ variables: { "app.background": "on" } });
      const rows = await em.transactional((tx) => tx.execute<{ id: string }[]>("select id from guardianship"));
      const reactions = api.slices.flatMap(({ reactions: own = [] }) => own);
      const react = reactions.find(({ name }) => name === "mail-on-guardian-asked")?.make(aWorkScope(api, now));
      for (const { id } of rows) await react?.(id);
    },
    /** The secret part of the link in the last letter to an address. */
    tokenTo: async (address: string) => {
      const mails = await keptMails(api.database.em(), 100);
      return /\/ouder\/(\S+)/.exec(mails.find(({ to }) => to === address)?.text ?? "")?.[1] ?? "no letter";
    },
    tick: async (name: string) => {
      const routines = api.slices.flatMap(({ routines: own = [] }) => own);
      await routines.find((routine) => routine.name === name)?.make(aWorkScope(api, now))();
    },
  };
};
