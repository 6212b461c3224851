import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keptMails } from "../mail/outbox-post.ts";
import { testServer, type TestServer } from "../testing/test-server.ts";

let api: TestServer;
let now = new Date("2026-11-27T10:00:00Z");
beforeAll(async () => {
  api = await testServer({ now: () => now, environment: { SIGN_INS_PER_MINUTE: "1000" } });
});
afterAll(() => api.stop());

const post = (path: string, payload: object, headers: Readonly<Record<string, string>> = {}) =>
  api.server.inject({ method: "POST", url: `/auth${path}`, payload, headers });

/** The link and the code of the newest mail to an address. */
const mailTo = async (email: string) => {
  const mail = (await keptMails(api.database.em(), 100)).find(({ to }) => to === email);
  return {
    token: /inloggen\/link\/([A-Za-z]+)/.exec(mail?.text ?? "")?.[1] ?? "",
    code: /: (\d{3} \d{3})/.exec(mail?.text ?? "")?.[1] ?? "",
    text: mail?.text ?? "",
  };
};
const ask = async (email: string, more: object = {}) => {
  expect((await post("/ask-link", { email, ...more })).json()).toEqual({ next: "read-mail" });
  return mailTo(email);
};
const cookiesOf = ({ headers }: { readonly headers: Readonly<Record<string, unknown>> }) =>
  [headers["set-cookie"] ?? []].flat().map(String);
const cookieOf = (response: { readonly headers: Readonly<Record<string, unknown>> }) => ({
  cookie: cookiesOf(response)
    .map((cookie) => cookie.split(";")[0])
    .join("; "),
});
const me = async (headers: Readonly<Record<string, string>>) =>
  (await api.ask<{ me: { email: string } | null }>("{ me { email } }", {}, headers)).data.me;

describe("a link from a mail", () => {
  it("signs its reader in, once, and makes an account where there is none", async () => {
    const { token } = await ask("amina@example.org");
    const opened = await post("/open-link", { token });
    expect(opened.json()).toEqual({ next: "signed-in" });
    expect(await me(cookieOf(opened))).toEqual({ email: "amina@example.org" });
    const again = await post("/open-link", { token });
    expect([again.statusCode, again.json()]).toEqual([410, { error: "used-or-expired" }]);
    expect(cookiesOf(again)).toEqual([]);
  });

  it("does nothing when it is only looked at, as mail scanners do", async () => {
    const { token } = await ask("scanned@example.org");
    for (const url of [`/auth/magic-link/verify?token=${token}`, `/auth/open-link?token=${token}`]) {
      const looked = await api.server.inject({ method: "GET", url });
      expect([looked.statusCode, cookiesOf(looked)]).toEqual([404, []]);
    }
    expect((await post("/open-link", { token })).json()).toEqual({ next: "signed-in" });
  });

  it("leads on to where somebody was, and nowhere outside", async () => {
    expect((await ask("onwards@example.org", { after: "Fe26.2*sealed" })).text).toContain("?verder=Fe26.2*sealed");
    for (const after of ["https://example.org", "//example.org", "/\\example.org", "javascript:alert(1)"])
      expect((await post("/ask-link", { email: "onwards@example.org", after })).statusCode).toBe(400);
  });

  it("is worth nothing to who makes one up", async () => {
    for (const token of ["", "x", "a".repeat(32), "' or 1=1 --"])
      expect((await post("/open-link", { token })).statusCode).toBe(410);
  });
});

describe("a code from a mail", () => {
  it("signs in on another device, typed with or without the space", async () => {
    const { code } = await ask("coder@example.org");
    const entered = await post("/enter-code", { email: "Coder@Example.org", code });
    expect(entered.json()).toEqual({ next: "signed-in" });
    expect(await me(cookieOf(entered))).toEqual({ email: "coder@example.org" });
  });

  it("is over after five wrong guesses, even for the right one", async () => {
    const { code } = await ask("guessed@example.org");
    const wrong = code.startsWith("000") ? "111111" : "000000";
    for (let n = 0; n < 5; n++)
      expect((await post("/enter-code", { email: "guessed@example.org", code: wrong })).statusCode).toBe(410);
    expect((await post("/enter-code", { email: "guessed@example.org", code })).statusCode).toBe(410);
  });
});

describe("asking for a link", () => {
  it("answers the same for who has an account and who has none", async () => {
    await ask("known@example.org");
    const [known, unknown] = [
      await post("/ask-link", { email: "known@example.org" }),
      await post("/ask-link", { email: "unknown@example.org" }),
    ];
    expect([known.statusCode, known.json()]).toEqual([unknown.statusCode, unknown.json()]);
  });

  it("is possible six times an hour for one address, so that nobody's mailbox is filled", async () => {
    for (let n = 0; n < 6; n++) await ask("often@example.org");
    const seventh = await post("/ask-link", { email: "OFTEN@example.org" });
    expect([seventh.statusCode, seventh.json()]).toEqual([429, { error: "too-many" }]);
  });

  it("needs an address", async () => {
    for (const email of ["", "amina", "a@b", "amina@example.org\r\nBcc: x@example.org", 7])
      expect((await post("/ask-link", { email })).json()).toEqual({ error: "email" });
  });
});

describe("a cookie of a session", () => {
  it("cannot be read by scripts, nor sent along by another site, and is new each time", async () => {
    const first = await post("/open-link", { token: (await ask("cookies@example.org")).token });
    const second = await post("/open-link", { token: (await ask("cookies@example.org")).token }, cookieOf(first));
    for (const cookie of cookiesOf(first)) expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(cookieOf(second)).not.toEqual(cookieOf(first));
  });

  it("is worth nothing when somebody changed it", async () => {
    const { cookie } = cookieOf(await post("/open-link", { token: (await ask("touched@example.org")).token }));
    expect(await me({ cookie })).not.toBeNull();
    expect(await me({ cookie: cookie.replace(/.(?=\.)/, "x") })).toBeNull();
    expect(await me({ cookie: cookie.replace(/.{4}$/, "AAA%3D") })).toBeNull();
  });

  it("is ignored when a page of another site asks", async () => {
    const cookie = cookieOf(await post("/open-link", { token: (await ask("elsewhere@example.org")).token }));
    expect(await me({ ...cookie, origin: "http://localhost:3000" })).not.toBeNull();
    for (const origin of ["https://evil.example", "null", "http://localhost.evil.example"])
      expect(await me({ ...cookie, origin })).toBeNull();
  });

  it("is over as soon as somebody signs out", async () => {
    const cookie = cookieOf(await post("/open-link", { token: (await ask("leaves@example.org")).token }));
    expect((await post("/sign-out", {}, { ...cookie, origin: "http://localhost:3000" })).statusCode).toBe(200);
    expect(await me(cookie)).toBeNull();
  });

  it("ends by itself: on a shared device after half an hour without use, and is forgotten with the browser", async () => {
    const shared = await post(
      "/open-link",
      { token: (await ask("shared@example.org")).token },
      { "x-shared-device": "yes" },
    );
    for (const cookie of cookiesOf(shared)) expect(cookie).not.toMatch(/Max-Age|Expires/i);
    const own = await post("/open-link", { token: (await ask("own@example.org")).token });
    const start = Date.now();
    now = new Date(start + 20 * 60_000);
    expect(await me(cookieOf(shared))).not.toBeNull();
    now = new Date(start + 49 * 60_000);
    expect(await me(cookieOf(shared))).not.toBeNull();
    now = new Date(start + 80 * 60_000);
    expect(await me(cookieOf(shared))).toBeNull();
    expect(await me(cookieOf(own))).not.toBeNull();
    now = new Date(start + 29 * 86_400_000);
    expect(await me(cookieOf(own))).not.toBeNull();
    now = new Date(start);
  });
});
