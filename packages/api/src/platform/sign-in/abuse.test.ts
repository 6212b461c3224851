import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pino } from "pino";
import { findPersonOn } from "../../app.ts";
import { demoOrganisationId } from "../../organisations/demo/seed-demo-organisations.ts";
import { keptMails, outboxPost } from "../mail/outbox-post.ts";
import { testServer, type TestServer } from "../testing/test-server.ts";
import { openSignIn, type SignIn } from "./open-sign-in.ts";

let api: TestServer;
/** Another process on the same database, as far as signing in goes. */
let other: SignIn;
let now = new Date();
beforeAll(async () => {
  api = await testServer({ now: () => now, environment: { SIGN_INS_PER_MINUTE: "100000" } });
  const { config, database } = api;
  other = openSignIn({
    config,
    logger: pino({ level: "silent" }),
    findPerson: findPersonOn(database.em, () => now),
    demoAccounts: [],
    now: () => now,
    post: outboxPost(database.em),
  });
});
afterAll(async () => {
  await other.close();
  await api.stop();
});

type Headers = Readonly<Record<string, string>>;
const me = async (headers: Headers) => (await api.ask<{ me: object | null }>("{ me { id } }", {}, headers)).data.me;
const there = async (headers: Headers) => (await other.loadActor(new Headers(headers), "nl")).kind;
const demo = (account: string) => api.signIn(`${account}@demo.techconnect.example`);
const post = (url: string, payload: string, headers: Headers) =>
  api.server.inject({ method: "POST", url, payload, headers });

describe("a session that was ended", () => {
  it("is over in every process with the next request", async () => {
    const [here, away] = [await api.signIn("two@example.org"), await api.signIn("two@example.org")];
    expect(await there(away)).toBe("signed-in");
    await api.ask("mutation { endOtherSessions { __typename } }", {}, here);
    expect(await there(away)).toBe("anonymous");
    expect(await there(here)).toBe("signed-in");
  });

  it("is over with the account", async () => {
    const gone = await api.signIn("gone@example.org");
    await api.ask('mutation { eraseAccount(confirm: "gone@example.org") { __typename } }', {}, gone);
    expect([await me(gone), await there(gone)]).toEqual([null, "anonymous"]);
  });

  it("leaves rights behind at once when a role is taken away", async () => {
    const [sanne, daan] = [await demo("employer-admin"), await demo("employer-member")];
    const id = demoOrganisationId("klaverkabel");
    const members = `query ($id: ID!) { organisation(id: $id) { record { members { personId role } } } }`;
    type Data = { organisation: { record: { members: { personId: string; role: string }[] } | null } };
    const seen = await api.ask<Data>(members, { id }, daan);
    const member = seen.data.organisation.record?.members.find(({ role }) => role === "MEMBER");
    const remove = `mutation ($id: ID!, $who: ID!) { removeMember(organisationId: $id, personId: $who) { __typename } }`;
    await api.ask(remove, { id, who: member?.personId }, sanne);
    expect((await api.ask<Data>(members, { id }, daan)).data.organisation.record).toBeNull();
  });
});

describe("a session that lasts", () => {
  it("ends after half a day for who acts for an organisation, however often it is used", async () => {
    const moderator = await demo("moderator");
    const start = Date.now();
    const after = async (minutes: number) => {
      now = new Date(start + minutes * 60_000);
      return me(moderator);
    };
    for (let minutes = 25; minutes < 12 * 60; minutes += 25) expect(await after(minutes), `${minutes}`).not.toBeNull();
    expect(await after(12 * 60 + 1)).toBeNull();
    now = new Date(start);
  });
});

describe("another site", () => {
  it("gets nothing done with a visitor's cookie, in any form that a browser would send", async () => {
    const amina = await api.signIn("amina@example.org");
    const forms: Headers[] = [
      { "content-type": "application/x-www-form-urlencoded" },
      { "content-type": "text/plain" },
      { "content-type": "multipart/form-data; boundary=x" },
    ];
    for (const url of ["/graphql", "/auth/sign-out", "/auth/two-factor/enable", "/auth/open-link"])
      for (const form of forms)
        expect((await post(url, "{}", { ...amina, ...form, origin: "https://evil.example" })).statusCode).toBe(415);
    for (const url of ["/auth/sign-out", "/auth/two-factor/disable", "/auth/passkey/verify-registration"]) {
      const json = { ...amina, "content-type": "application/json", origin: "https://evil.example" };
      expect((await post(url, "{}", json)).statusCode).toBe(403);
    }
    expect(await me(amina)).not.toBeNull();
  });

  it("gets nothing changed by a link or a picture", async () => {
    const amina = await api.signIn("amina@example.org");
    const mutation = encodeURIComponent("mutation { endOtherSessions { __typename } }");
    for (const url of [`/graphql?query=${mutation}`, "/auth/sign-out", "/auth/two-factor/disable", "/auth/demo"]) {
      const looked = await api.server.inject({
        method: "GET",
        url,
        headers: { ...amina, "apollo-require-preflight": "1" },
      });
      expect(looked.statusCode, url).toBeGreaterThanOrEqual(400);
    }
    expect(await me(amina)).not.toBeNull();
  });
});

describe("the library behind signing in", () => {
  it("answers at the addresses that are wanted, and nowhere else", async () => {
    const amina = await api.signIn("amina@example.org");
    const closed = [
      "sign-up/email",
      "sign-in/email",
      "sign-in/magic-link",
      "sign-in/email-otp",
      "email-otp/send-verification-otp",
      "magic-link/verify",
      "update-user",
      "change-email",
      "delete-user",
      "list-sessions",
      "get-session",
      "passkey/delete-passkey",
    ];
    for (const path of closed)
      for (const method of ["GET", "POST"] as const) {
        const headers = { ...amina, origin: "http://localhost:3000" };
        const answer = await api.server.inject({
          method,
          url: `/auth/${path}`,
          headers,
          ...(method === "POST" ? { payload: {} } : {}),
        });
        expect(answer.statusCode, `${method} ${path}`).toBe(404);
      }
  });
});

describe("the log", () => {
  it("holds no address, link, code or cookie of who signs in", async () => {
    const email = "canary-in-the-log@example.org";
    await post("/auth/ask-link", JSON.stringify({ email }), { "content-type": "application/json" });
    const mail = (await keptMails(api.database.em(), 5)).find(({ to }) => to === email);
    const link = /link\/([A-Za-z]+)/.exec(mail?.text ?? "")?.[1] ?? "";
    const code =
      /: (\d{3}) (\d{3})/
        .exec(mail?.text ?? "")
        ?.slice(1)
        .join("") ?? "";
    await post("/auth/enter-code", JSON.stringify({ email, code: "000000" }), { "content-type": "application/json" });
    const opened = await post("/auth/open-link", JSON.stringify({ token: link }), {
      "content-type": "application/json",
    });
    const cookie = /session_token=([^;]+)/.exec(String(opened.headers["set-cookie"]))?.[1] ?? "";
    await me({ cookie: `techconnect.session_token=${cookie}` });
    expect([link.length, code.length, cookie.length > 20]).toEqual([32, 6, true]);
    for (const secret of [email, "canary", link, code, cookie, decodeURIComponent(cookie)])
      expect(api.logged()).not.toContain(secret);
  });
});
