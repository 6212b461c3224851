import { randomUUID } from "node:crypto";
import { pino } from "pino";
import { runJobs } from "../../platform/jobs/run-jobs.ts";
import { keptMails } from "../../platform/mail/outbox-post.ts";
import { testRole } from "../../platform/testing/test-database.ts";
import type { TestServer } from "../../platform/testing/test-server.ts";
import { aWorkScope } from "../../platform/testing/a-work-scope.ts";

const AskForCall = `mutation ($input: AskForCallInput!) {
  askForCall(input: $input) {
    __typename
    ... on CallRequested { answerBefore token }
    ... on InvalidInput { message path }
    ... on TooManyRequests { message retryAfterSeconds }
  }
}`;
const ShowCallRequest = `query ($token: String!) {
  callRequest(token: $token) { firstName contact moment language askedAt answerBefore erasedOn }
}`;
const EraseCallRequest = `mutation ($token: String!) {
  eraseCallRequest(token: $token) { __typename ... on CallRequestErased { erased } ... on UserError { message } }
}`;

type Asked = {
  readonly askForCall: { readonly __typename: string; readonly token: string; readonly answerBefore: string };
};
type Shown = { readonly callRequest: Readonly<Record<string, string>> | null };
type Erased = { readonly eraseCallRequest: { readonly __typename: string } };

/** What somebody fills in, as it goes over the wire; nobody else has the same. */
export const anInput = (over: object = {}) => ({
  requestId: randomUUID(),
  firstName: "Amina",
  contact: `${randomUUID()}@example.org`,
  language: "ti",
  locale: "en",
  ...over,
});
/** A person with a browser, and what stands behind the API: the worker, its mails and the rows. */
export const callsOverTheWire = (api: TestServer, now: () => Date) => ({
  ask: async (input: object) => (await api.ask<Asked>(AskForCall, { input })).data.askForCall,
  show: async (token: string) => (await api.ask<Shown>(ShowCallRequest, { token })).data.callRequest,
  erase: async (token: string) => (await api.ask<Erased>(EraseCallRequest, { token })).data.eraseCallRequest,

  /** Counts rows with the eyes of background work, whoever they belong to. */
  count: async (from: string, where: string, value: string): Promise<number> => {
    const em = api.database.em();
    em.setSessionContext({ variables: { "app.background": "on" } });
    const [row] = await em.transactional((tx) =>
      tx.execute<{ count: string }[]>(`select count(*) from ${from} where ${where}`, [value]),
    );
    return Number(row?.count);
  },

  worker: () =>
    runJobs({
      url: api.database.url,
      role: testRole,
      logger: pino({ level: "silent" }),
      reactions: api.slices.flatMap(({ reactions = [] }) =>
        reactions.map((one) => ({
          ...one,
          run: one.make(aWorkScope(api, now)),
        })),
      ),
      routines: [],
    }),

  /** Everything that happens by the clock, once. */
  sweep: async () => {
    for (const { routines = [] } of api.slices)
      for (const routine of routines) await routine.make(aWorkScope(api, now))();
  },

  /** Mails to an address or about it, once there are so many; what there is when they do not come. */
  mailsTo: async (address: string, atLeast = 0) => {
    for (let tries = 0; ; tries++) {
      const mails = await keptMails(api.database.em(), 100);
      const found = mails.filter(({ to, text }) => to === address || text.includes(address));
      if (found.length >= atLeast || tries === 100) return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  },
});
