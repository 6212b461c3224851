import { randomUUID } from "node:crypto";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";
import { openOutbox } from "../platform/jobs/open-outbox.ts";
import { testRole } from "../platform/testing/test-database.ts";
import { postgresCallTransaction } from "./postgres/call-requests.postgres.ts";
import { aCallRequest, monday } from "./testing/a-call.ts";
import { anInput, callsOverTheWire } from "./testing/calls-over-the-wire.ts";

let api: TestServer;
let calls: ReturnType<typeof callsOverTheWire>;
beforeAll(async () => {
  api = await testServer({ now: () => monday });
  calls = callsOverTheWire(api, () => monday);
});
afterAll(() => api.stop());

describe("asking for a call over the wire", () => {
  it("says by when somebody calls, and shows what is kept to whoever has the link", async () => {
    const input = anInput({ moment: "EVENING" });
    const asked = await calls.ask(input);
    expect(asked).toMatchObject({ __typename: "CallRequested", answerBefore: "2026-11-25T11:00:00.000Z" });
    expect(await calls.show(asked.token)).toEqual({
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
    const answers = await Promise.all(Array.from({ length: 50 }, () => calls.ask(input)));
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(answers[0]?.__typename).toBe("CallRequested");
    expect(await calls.count("call_request", "request_id = ?", input.requestId)).toBe(1);
    expect(
      await calls.count("call_request r join pgboss.job j on j.id = r.id", "r.request_id = ?", input.requestId),
    ).toBe(1);
  });

  it("names the field that cannot be read", async () => {
    expect(await calls.ask(anInput({ contact: "nergens" }))).toMatchObject({ path: ["input", "contact"] });
    expect(await calls.ask(anInput({ firstName: "" }))).toMatchObject({ path: ["input", "firstName"] });
  });

  it("stops a contact from being asked for all day, also when all come at once", async () => {
    const contact = "popular@example.org";
    const answers = await Promise.all(Array.from({ length: 12 }, () => calls.ask(anInput({ contact }))));
    const kinds = Map.groupBy(answers, ({ __typename }) => __typename);
    expect(kinds.get("CallRequested")).toHaveLength(5);
    expect(kinds.get("TooManyRequests")).toHaveLength(7);
    expect(await calls.count("call_request", "contact = ?", contact)).toBe(5);
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
    const { token } = await calls.ask(input);
    await calls.show(token);
    await calls.ask({ ...input, language: "kanarietaal" });
    await calls.erase(token);
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
      expect(await calls.count("pgboss.job", "id = ?", request.id)).toBe(0);
      await keep(() => undefined);
      expect(await calls.count("pgboss.job", "id = ?", request.id)).toBe(1);
    } finally {
      await outbox.close();
    }
  });

  it("carries the id and nothing of the person", async () => {
    const { token } = await calls.ask(anInput({ firstName: "Kanariepiet" }));
    const rows = await api.database.em().execute<{ data: unknown }[]>("select data::text from pgboss.job");
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/kanarie/i);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it("mails the team and the person once, with a link that erases everything", async () => {
    const input = anInput({ firstName: "Noor <b>", contact: "noor@example.org" });
    const { token } = await calls.ask(input);
    const workers = [await calls.worker(), await calls.worker()];
    try {
      const mails = await calls.mailsTo("noor@example.org", 2);
      expect(mails.map(({ to }) => to).toSorted()).toEqual(["call-team@example.org", "noor@example.org"]);
      const letter = mails.find(({ to }) => to === "noor@example.org");
      expect(letter?.subject).toBe("We will get in touch with you");
      expect(letter?.text).toContain(`http://localhost:3000/en/verzoek/${token}`);
      expect(letter?.html).toContain("Noor &lt;b&gt;");
      expect(letter?.html).not.toContain("Noor <b>");

      const page = await api.server.inject({ url: "/outbox" });
      expect(page.body).toContain("Noor &lt;b&gt;");
      expect(page.body).not.toContain("Noor <b>");

      expect((await calls.erase(token)).__typename).toBe("CallRequestErased");
      expect(await calls.mailsTo("noor@example.org")).toEqual([]);
    } finally {
      await Promise.all(workers.map(({ stop }) => stop()));
    }
  });
});
