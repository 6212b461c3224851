import { createOTP } from "@better-auth/utils/otp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testServer, type TestServer } from "../testing/test-server.ts";

let api: TestServer;
const origin = "http://localhost:3000";
beforeAll(async () => {
  api = await testServer({ environment: { SIGN_INS_PER_MINUTE: "1000" } });
});
afterAll(() => api.stop());

const post = (path: string, payload: object, headers: Readonly<Record<string, string>> = {}) =>
  api.server.inject({ method: "POST", url: `/auth${path}`, payload, headers: { origin, ...headers } });
type Answer = Awaited<ReturnType<typeof post>>;
const cookieOf = ({ headers }: Answer) => ({
  cookie: [headers["set-cookie"] ?? []]
    .flat()
    .filter((cookie) => !/Max-Age=0/.test(cookie))
    .map((cookie) => cookie.split(";")[0])
    .join("; "),
});
const me = async (headers: Readonly<Record<string, string>>) =>
  (
    await api.ask<{ me: { email: string; hasAuthenticator: boolean } | null }>(
      "{ me { email hasAuthenticator } }",
      {},
      headers,
    )
  ).data.me;

/** Somebody who turned the app on: what the app holds, and the codes that were written down. */
const withApp = async (account: string) => {
  const first = cookieOf(await post("/demo", { account }));
  const { totpURI, backupCodes } = (await post("/two-factor/enable", {}, first)).json<{
    totpURI: string;
    backupCodes: string[];
  }>();
  const secret = Buffer.from(base32(new URL(totpURI).searchParams.get("secret") ?? "")).toString();
  const code = () => createOTP(secret, { digits: 6, period: 30 }).totp();
  const confirmed = await post("/two-factor/verify-totp", { code: await code() }, first);
  expect(confirmed.statusCode).toBe(200);
  return { code, backupCodes, cookie: cookieOf(confirmed) };
};
/** RFC 4648, without padding. */
const base32 = (text: string): Uint8Array => {
  const bits = [...text]
    .map((sign) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign).toString(2).padStart(5, "0"))
    .join("");
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
};

describe("an authenticator app", () => {
  it("comes after a link: until its code is there, nobody is signed in", async () => {
    const { code, cookie } = await withApp("employer-admin");
    expect((await me(cookie))?.hasAuthenticator).toBe(true);

    const opened = await post("/demo", { account: "employer-admin" });
    expect(opened.json()).toEqual({ next: "authenticator" });
    expect(await me(cookieOf(opened))).toBeNull();

    const wrong = await post("/two-factor/verify-totp", { code: "000000" }, cookieOf(opened));
    expect(wrong.statusCode).not.toBe(200);
    const right = await post("/two-factor/verify-totp", { code: await code() }, cookieOf(opened));
    expect(right.statusCode).toBe(200);
    expect((await me(cookieOf(right)))?.email).toBe("employer-admin@demo.techconnect.example");
  });

  it("cannot be guessed: after five wrong codes one has to begin again", async () => {
    const { code } = await withApp("moderator");
    const opened = cookieOf(await post("/demo", { account: "moderator" }));
    for (let n = 0; n < 5; n++) await post("/two-factor/verify-totp", { code: "000000" }, opened);
    expect((await post("/two-factor/verify-totp", { code: await code() }, opened)).statusCode).not.toBe(200);
    expect(await me(opened)).toBeNull();
  });

  it("has ten codes to write down for when the phone is gone, and each works once", async () => {
    const { backupCodes } = await withApp("admin");
    expect(backupCodes).toHaveLength(10);
    const [one = ""] = backupCodes;
    const use = async () => {
      const opened = cookieOf(await post("/demo", { account: "admin" }));
      return post("/two-factor/verify-backup-code", { code: one }, opened);
    };
    expect((await use()).statusCode).toBe(200);
    expect((await use()).statusCode).not.toBe(200);
  });

  it("can be turned off again by who is signed in, and by nobody else", async () => {
    const { cookie } = await withApp("fund-officer");
    expect((await post("/two-factor/disable", {})).statusCode).toBe(401);
    const off = await post("/two-factor/disable", {}, cookie);
    expect(off.statusCode).toBe(200);
    expect((await post("/demo", { account: "fund-officer" })).json()).toEqual({ next: "signed-in" });
  });
});

describe("the people of a demo", () => {
  it("are there by a tap, and nobody else is", async () => {
    const samira = await post("/demo", { account: "talent" });
    expect((await me(cookieOf(samira)))?.email).toBe("talent@demo.techconnect.example");
    for (const account of ["", "nobody", "talent@demo.techconnect.example"])
      expect((await post("/demo", { account })).statusCode).toBe(404);
  });
});
