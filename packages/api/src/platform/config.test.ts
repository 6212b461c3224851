import { describe, expect, it } from "vitest";
import { readConfig } from "./config.ts";

const DATABASE_URL = "postgres://user:secret@127.0.0.1:5432/techconnect";
const sentence = (environment: NodeJS.ProcessEnv): string => {
  try {
    readConfig(environment);
    return "";
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : "";
  }
};

describe("the configuration", () => {
  it("needs a database and nothing else in a demo", () => {
    expect(readConfig({ DATABASE_URL })).toMatchObject({
      DATABASE_URL,
      API_PORT: 4000,
      API_HOST: "127.0.0.1",
      APP_ENV: "demo",
      LOG_LEVEL: "info",
    });
  });

  it("trusts no proxy but those that it names", () => {
    const proxiesOf = (TRUSTED_PROXIES: string) => readConfig({ DATABASE_URL, TRUSTED_PROXIES }).TRUSTED_PROXIES;
    expect(proxiesOf("")).toEqual([]);
    expect(proxiesOf("loopback, 10.0.0.1,10.1.0.0/16 , fd00::/8")).toEqual([
      "loopback",
      "10.0.0.1",
      "10.1.0.0/16",
      "fd00::/8",
    ]);
  });

  it("takes an empty setting for one that is absent", () => {
    expect(readConfig({ DATABASE_URL, API_PORT: "", APP_ENV: "" })).toMatchObject({ API_PORT: 4000, APP_ENV: "demo" });
  });

  it.each([
    [{}, /^Refusal: DATABASE_URL is not set; set it/],
    [{ DATABASE_URL: "mysql://x" }, /^Refusal: DATABASE_URL must be an address like postgres:/],
    [{ DATABASE_URL, API_PORT: "many" }, /^Refusal: API_PORT must be a port number/],
    [{ DATABASE_URL, API_PORT: "70000" }, /^Refusal: API_PORT /],
    [{ DATABASE_URL, APP_ENV: "prod" }, /^Refusal: APP_ENV must be demo or production/],
    [{ DATABASE_URL, DATABASE_ROLE: 'x"; drop' }, /^Refusal: DATABASE_ROLE must be a plain role name/],
    [{ DATABASE_URL, TRUSTED_PROXIES: "10.0.0.1, proxy" }, /^Refusal: TRUSTED_PROXIES must be addresses and ranges/],
    [{ DATABASE_URL, FETCH_LOOPBACK: "yes" }, /^Refusal: FETCH_LOOPBACK must be refuse or allow/],
    [
      { DATABASE_URL, APP_ENV: "production", FETCH_LOOPBACK: "allow" },
      /^Refusal: FETCH_LOOPBACK must be refuse with APP_ENV=production/,
    ],
    [{ DATABASE_URL, LOG_LEVEL: "loud" }, /^Refusal: LOG_LEVEL must be/],
  ])("says in one sentence what is wrong with %j, without a secret in it", (environment, words) => {
    const said = sentence(environment);
    expect(said).toMatch(words);
    expect(said).not.toContain("secret");
    expect(said).not.toContain("\n");
  });
});
