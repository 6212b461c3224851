import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keptMails } from "../platform/mail/outbox-post.ts";
import { aWorkScope } from "../platform/testing/a-work-scope.ts";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";
import { makeClearUnusedAccounts } from "./clear-unused-accounts.ts";
import { privacyModule } from "./privacy.module.ts";
import { whereItStands } from "./testing/where-it-stands.ts";

let api: TestServer;
let now = new Date("2026-11-27T09:00:00Z");
beforeAll(async () => {
  api = await testServer();
});
afterAll(() => api.stop());

const sweep = async (at: string) => {
  now = new Date(at);
  for (const { routines = [] } of api.slices)
    for (const { name, make } of routines)
      if (name === "clear-unused-accounts") await make(aWorkScope(api, () => now))();
};
/** Somebody who was here last on a day. */
const seenOn = async (day: string) => {
  const email = `${randomUUID()}@example.org`;
  const headers = await api.signIn(email);
  await api.ask("query { me { id } }", {}, headers);
  const em = api.database.em();
  em.setSessionContext({ variables: { "app.background": "on" } });
  await em.transactional((tx) => tx.execute("update person set seen_on = ? where email = ?", [day, email]));
  return { email, headers };
};
const lettersTo = async (email: string) => {
  const mails = await keptMails(api.database.em(), 100);
  return mails.filter(({ to, subject }) => to === email && /account/i.test(subject));
};

describe("an account that nobody uses", () => {
  it("is written to once after 23 months, and erased after 24 when nobody comes", async () => {
    const { email } = await seenOn("2024-12-27");
    await sweep("2026-11-26T09:00:00Z");
    expect(await lettersTo(email)).toEqual([]);
    await sweep("2026-11-27T09:00:00Z");
    await sweep("2026-11-28T09:00:00Z");
    expect(await lettersTo(email)).toHaveLength(1);
    await sweep("2026-12-26T09:00:00Z");
    expect(await whereItStands(api.database.url, email)).toContain("public.person.email");
    await sweep("2026-12-27T09:00:00Z");
    expect(await whereItStands(api.database.url, email)).toEqual([]);
  });

  it("stays for whoever comes back, and has 28 days after a letter that came late", async () => {
    const [back, late] = [await seenOn("2022-01-01"), await seenOn("2022-01-01")];
    await sweep("2027-01-01T09:00:00Z");
    expect(await lettersTo(late.email)).toHaveLength(1);
    await api.ask("query { me { id } }", {}, back.headers);
    await sweep("2027-01-28T09:00:00Z");
    expect(await whereItStands(api.database.url, late.email)).toContain("auth.user.email");
    await sweep("2027-01-29T09:00:00Z");
    expect(await whereItStands(api.database.url, late.email)).toEqual([]);
    expect(await whereItStands(api.database.url, back.email)).toContain("public.person.email");
  });

  it("stays while it is the last admin of something, and somebody hears of that", async () => {
    const { email } = await seenOn("2020-01-01");
    const organisation = { id: randomUUID(), name: "De Werkplaats" };
    const personal = {
      held: async () => ({}),
      erase: async () => undefined,
      handOverFirst: async () => [organisation],
    };
    const heard: unknown[] = [];
    const logger = { info: () => undefined, warn: (what: unknown) => void heard.push(what) };
    const run = async (at: string) => {
      const scope = { ...aWorkScope(api, () => new Date(at)), logger };
      for (const { make } of privacyModule([personal]).routines ?? []) await make(scope)();
    };
    await run("2027-03-01T09:00:00Z");
    await run("2027-04-01T09:00:00Z");
    expect(heard).toContainEqual({ organisations: [organisation.id] });
    expect(await whereItStands(api.database.url, email)).toContain("auth.user.email");
  });

  it("loses the way in before anything else, so that whoever stops half-way goes on the next time", async () => {
    const order: string[] = [];
    const account = { personId: "1", email: "a@example.org", locale: "nl" } as const;
    await makeClearUnusedAccounts({
      caretaker: {
        toWarn: async () => [],
        warned: async () => undefined,
        toErase: async () => [account],
        toHandOver: async () => [],
        erase: async () => void order.push("data"),
        eraseRest: async () => undefined,
      },
      accounts: { remove: async () => void order.push("way in") },
      post: { send: async () => undefined },
      letter: () => Promise.reject(new Error("no letter is due")) as never,
      heldBack: () => undefined,
      now: () => now,
    })();
    expect(order).toEqual(["way in", "data"]);
  });
});
