import { expect, it } from "vitest";
import { ConfigError, readConfig } from "./config.server.ts";

const secret = "0123456789abcdef0123456789abcdef";

it("works without any setting", () => {
  const config = readConfig({});
  expect(config).toMatchObject({ appEnv: "demo", port: 3000, apiUrl: "http://127.0.0.1:4000", publicOrigin: null });
  expect(config.sessionSecret.length).toBeGreaterThanOrEqual(32);
  expect(readConfig({}).sessionSecret).not.toBe(config.sessionSecret);
});

it("asks for a secret in production", () => {
  expect(() => readConfig({ APP_ENV: "production" })).toThrow(ConfigError);
  expect(() => readConfig({ APP_ENV: "production" })).toThrow(/SESSION_SECRET/);
  expect(readConfig({ APP_ENV: "production", SESSION_SECRET: secret }).sessionSecret).toBe(secret);
});

it("names the setting that is wrong, in one sentence", () => {
  for (const [name, value] of [
    ["PORT", "many"],
    ["PORT", "70000"],
    ["API_URL", "localhost:4000"],
    ["PUBLIC_URL", "ftp://x.example"],
    ["SESSION_SECRET", "short"],
    ["APP_ENV", "staging"],
    ["TRUSTED_PROXIES", "10.0.0.1, proxy"],
  ])
    expect(() => readConfig({ [`${name}`]: value })).toThrow(new RegExp(`^The setting ${name} is wrong: [^\n]+\\.$`));
});

it("trusts no proxy but those that it names", () => {
  expect(readConfig({ TRUSTED_PROXIES: "" }).trustedProxies).toEqual([]);
  expect(readConfig({ TRUSTED_PROXIES: "loopback, 10.0.0.1,10.1.0.0/16" }).trustedProxies).toEqual([
    "loopback",
    "10.0.0.1",
    "10.1.0.0/16",
  ]);
});

it("takes an empty variable as one that is not there, and an address with a slash as the same one", () => {
  expect(readConfig({ PORT: "", PUBLIC_URL: "https://x.example/" })).toMatchObject({
    port: 3000,
    publicOrigin: "https://x.example",
  });
  expect(readConfig({ API_URL: "http://api:4000/" }).apiUrl).toBe("http://api:4000");
});
