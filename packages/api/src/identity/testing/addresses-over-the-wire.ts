import { keptMails } from "../../platform/mail/outbox-post.ts";
import { aWorkScope } from "../../platform/testing/a-work-scope.ts";
import type { TestServer } from "../../platform/testing/test-server.ts";

type Headers = Readonly<Record<string, string>>;
type Answer = { readonly __typename: string; readonly email?: string };

const operations = {
  ask: `mutation ($it: String!) { answer: askForAddress(email: $it) { __typename ... on AddressAsked { email } ... on UserError { message } } }`,
  change: `mutation ($it: String!) { answer: changeAddress(proof: $it) { __typename ... on AddressChanged { email } ... on UserError { message } } }`,
} as const;

/** People who want another address for their account. */
export const addressesOverTheWire = (api: TestServer, now: () => Date) => {
  const say = async (operation: string, it: string, headers: Headers) =>
    (await api.ask<{ answer: Answer }>(operation, { it }, headers)).data.answer;
  /** Newest first. */
  const mailsTo = async (email: string) => (await keptMails(api.database.em(), 500)).filter(({ to }) => to === email);
  return {
    ask: (headers: Headers, email: string) => say(operations.ask, email, headers),
    change: (headers: Headers, proof: string) => say(operations.change, proof, headers),
    me: async (headers: Headers) =>
      (await api.ask<{ me: { id: string; email: string } | null }>("{ me { id email } }", {}, headers)).data.me,
    mailsTo,
    /** The link and the code of the newest letter to an address; empty where there are none in it. */
    proofTo: async (email: string) => {
      const [mail] = await mailsTo(email);
      const link = /\/account\/adres\/link\/([A-Za-z]+)/.exec(mail?.text ?? "")?.[1] ?? "";
      const code = /: (\d{3} \d{3})/.exec(mail?.text ?? "")?.[1] ?? "";
      return { link, code };
    },
    /** What the worker does after changes, with every one that was noted. */
    work: async () => {
      const reactions = api.slices.flatMap(({ reactions: own = [] }) => own);
      const react = reactions.find(({ name }) => name === "mail-on-address-changed")?.make(aWorkScope(api, now));
      const jobs = await api.database
        .em()
        .execute<{ id: string }[]>("select id from pgboss.job where name = 'mail-on-address-changed'");
      for (const { id } of jobs) await react?.(id);
    },
  };
};
