import { randomUUID } from "node:crypto";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openOutbox } from "../platform/jobs/open-outbox.ts";
import { runJobs } from "../platform/jobs/run-jobs.ts";
import { keptMails, outboxPost } from "../platform/mail/outbox-post.ts";
import { testRole } from "../platform/testing/test-database.ts";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";
import { postgresCallTransaction } from "./postgres/call-requests.postgres.ts";
import { aCallRequest, monday } from "./testing/a-call.ts";

let api: TestServer;
let now = monday;
beforeAll(async () => {
  api = await testServer({ now: () => now });
});
afterAll(() => api.stop());

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

const anInput = (over: object = {}) => ({
  requestId: randomUUID(),
  firstName: "Amina",
  contact: `${randomUUID()}@example.org`,
  language: "ti",
  locale: "en",
  ...over,
});
const ask = async (input: object) => (await api.ask<Asked>(AskForCall, { input })).data.askForCall;
const show = async (token: string) => (await api.ask<Shown>(ShowCallRequest, { token })).data.callRequest;
const erase = async (token: string) => (await api.ask<Erased>(EraseCallRequest, { token })).data.eraseCallRequest;

/** Rows of a table as the database's owner sees them with background work's eyes. */
const count = async (from: string, where: string, value: string): Promise<number> => {
  const em = api.database.em();
  em.setSessionContext({ variables: { "app.background": "on" } });
  const [row] = await em.transactional((tx) =>
    tx.execute<{ count: string }[]>(`select count(*) from ${from} where ${where}`, [value]),
  );
  return Number(row?.count);
};

const worker = () =>
  runJobs({
    url: api.database.url,
    role: testRole,
    logger: pino({ level: "silent" }),
    reactions: api.slices.flatMap(({ reactions = [] }) =>
      reactions.map((one) => ({
        ...one,
        run: one.make({ config: api.config, now: () => now, em: api.database.em, post: outboxPost(api.database.em) }),
      })),
    ),
    routines: [],
  });

const mailsTo = async (address: string) =>
  (await keptMails(api.database.em(), 100)).filter(({ to, text }) => to === address || text.includes(address));

const until = async <T>(look: () => Promise<T>, isThere: (found: T) => boolean): Promise<T> => {
  for (let tries = 0; tries < 100; tries++) {
    const found = await look();
    if (isThere(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return look();
};

describe("asking for a call over the wire", () => {
  it("says by when somebody calls, and shows what is kept to whoever has the link", async () => {
    const input = anInput({ moment: "EVENING" });
    const asked = await ask(input);
    expect(asked).toMatchObject({ __typename: "CallRequested", answerBefore: "2026-11-25T11:00:00.000Z" });
    expect(await show(asked.token)).toEqual({
      firstName: "Amina",
      contact: input.contact,
      moment: "EVENING",
      language: "ti",
      askedAt: "2026-11-23T09:30:00.000Z",
      answerBefore: "2026-11-25T11:00:00.000Z",
      erasedOn: "2026-12-23",
    });
  });

  it("gives fifty of the same form at once the same answer, one row and one job", async () => {
    const input = anInput();
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask(input)));
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(answers[0]?.__typename).toBe("CallRequested");
    expect(await count("call_request", "request_id = ?", input.requestId)).toBe(1);
    expect(await count("call_request r join pgboss.job j on j.id = r.id", "r.request_id = ?", input.requestId)).toBe(1);
  });

  it("names the field that cannot be read", async () => {
    expect(await ask(anInput({ contact: "nergens" }))).toMatchObject({ path: ["input", "contact"] });
    expect(await ask(anInput({ firstName: "" }))).toMatchObject({ path: ["input", "firstName"] });
  });

  it("stops a contact from being asked for all day, also when all come at once", async () => {
    const contact = "popular@example.org";
    const answers = await Promise.all(Array.from({ length: 12 }, () => ask(anInput({ contact }))));
    const kinds = Map.groupBy(answers, ({ __typename }) => __typename);
    expect(kinds.get("CallRequested")).toHaveLength(5);
    expect(kinds.get("TooManyRequests")).toHaveLength(7);
    expect(await count("call_request", "contact = ?", contact)).toBe(5);
  });

  it("answers over POST only: a token never stands in an address", async () => {
    const query = encodeURIComponent(`{ callRequest(token: "x") { firstName } }`);
    const { statusCode } = await api.server.inject({
      method: "GET",
      url: `/graphql?query=${query}`,
      headers: { "apollo-require-preflight": "1" },
    });
    expect(statusCode).toBe(405);
  });

  it("writes nothing of a person and no token to the log", async () => {
    const input = anInput({ firstName: "Kanariepiet", contact: "kanarie@example.org" });
    const { token } = await ask(input);
    await show(token);
    await ask({ ...input, language: "kanarietaal" });
    await erase(token);
    expect(api.logged()).toContain("/graphql");
    expect(api.logged()).not.toMatch(/kanarie/i);
    expect(api.logged()).not.toContain(token);
    expect(api.logged()).not.toContain(input.requestId);
  });
});

describe("the event of a request", () => {
  it("is gone with the change when the transaction fails, and there with it when not", async () => {
    const outbox = openOutbox({
      url: api.database.url,
      role: testRole,
      reactions: [{ name: "mail-on-call-requested", on: "CallRequested" }],
      logger: pino({ level: "silent" }),
    });
    const request = aCallRequest({ id: randomUUID(), requestId: randomUUID(), tokenHash: randomUUID() });
    const keep = (then: () => void) =>
      postgresCallTransaction(api.database.em(), outbox.on)(request, async ({ calls, outbox: events }) => {
        await calls.keep(request);
        await events.append({ kind: "CallRequested", id: request.id });
        then();
      });
    try {
      await expect(
        keep(() => {
          throw new Error("the power is out");
        }),
      ).rejects.toThrow("the power is out");
      expect(await count("pgboss.job", "id = ?", request.id)).toBe(0);
      await keep(() => undefined);
      expect(await count("pgboss.job", "id = ?", request.id)).toBe(1);
    } finally {
      await outbox.close();
    }
  });

  it("carries the id and nothing of the person", async () => {
    const { token } = await ask(anInput({ firstName: "Kanariepiet" }));
    const rows = await api.database.em().execute<{ data: unknown }[]>("select data::text from pgboss.job");
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/kanarie/i);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it("mails the team and the person once, with a link that erases everything", async () => {
    const input = anInput({ firstName: "Noor <b>", contact: "noor@example.org" });
    const { token } = await ask(input);
    const workers = [await worker(), await worker()];
    try {
      const mails = await until(
        () => mailsTo("noor@example.org"),
        (found) => found.length >= 2,
      );
      expect(mails.map(({ to }) => to).toSorted()).toEqual(["call-team@example.org", "noor@example.org"]);
      const letter = mails.find(({ to }) => to === "noor@example.org");
      expect(letter?.subject).toBe("We will get in touch with you");
      expect(letter?.text).toContain(`http://localhost:3000/en/verzoek/${token}`);
      expect(letter?.html).toContain("Noor &lt;b&gt;");
      expect(letter?.html).not.toContain("Noor <b>");

      const page = await api.server.inject({ url: "/outbox" });
      expect(page.body).toContain("Noor &lt;b&gt;");
      expect(page.body).not.toContain("Noor <b>");

      expect((await erase(token)).__typename).toBe("CallRequestErased");
      expect(await mailsTo("noor@example.org")).toEqual([]);
    } finally {
      await Promise.all(workers.map(({ stop }) => stop()));
    }
  });
});

describe("erasing by the link", () => {
  /** Names of the tables in which a text stands somewhere, in whatever column. */
  const tablesWith = async (canary: string): Promise<readonly string[]> => {
    const tables = await api.database.em().execute<{ name: string }[]>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_schema in ('public', 'pgboss') and table_type = 'BASE TABLE'`,
    );
    const found: string[] = [];
    for (const { name } of tables)
      if (await count(`${name} t`, "position(lower(?) in lower(t::text)) > 0", canary)) found.push(name);
    return found;
  };

  it("leaves nothing in any table, and the link is then that of nobody", async () => {
    const input = anInput({ firstName: "Wisteria", contact: "wisteria@example.org" });
    const { token } = await ask(input);
    expect(await tablesWith("wisteria")).toEqual(["public.call_request"]);

    expect((await erase(token)).__typename).toBe("CallRequestErased");
    expect(await tablesWith("wisteria")).toEqual([]);
    expect(await tablesWith(input.requestId)).toEqual([]);
    expect(await tablesWith(token)).toEqual([]);

    expect(await show(token)).toBeNull();
    expect(await erase(token)).toEqual(await erase("a link of nobody"));
    expect((await erase(token)).__typename).toBe("CallRequestNotFound");
  });
});

describe("what is kept", () => {
  it("is erased by the clock after thirty days, with its mails", async () => {
    const { token } = await ask(anInput({ contact: "old@example.org" }));
    const run = await worker();
    await until(
      () => mailsTo("old@example.org"),
      (found) => found.length >= 2,
    ).finally(() => run.stop());
    const sweep = async () => {
      const scope = { config: api.config, now: () => now, em: api.database.em, post: outboxPost(api.database.em) };
      for (const { routines = [] } of api.slices) for (const routine of routines) await routine.make(scope)();
    };
    now = new Date("2026-12-23T09:29:59Z");
    await sweep();
    expect(await show(token)).not.toBeNull();
    now = new Date("2026-12-23T09:30:00Z");
    await sweep();
    expect(await show(token)).toBeNull();
    expect(await mailsTo("old@example.org")).toEqual([]);
    expect(await count("call_tally", "day < ?", "2026-12-23")).toBe(0);
    now = monday;
  });
});
