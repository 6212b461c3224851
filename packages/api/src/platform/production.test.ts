import { describe, expect, it } from "vitest";
import { readConfig, refuseDemoInProduction } from "./config.ts";

const production = {
  DATABASE_URL: "postgres://app:secret@localhost:5432/app",
  APP_ENV: "production",
  MAIL_ADAPTER: "smtp",
  MAIL_URL: "smtp://mail.example.org",
  MAIL_FROM: "TechConnect <hallo@techconnect.test>",
  CALL_TEAM_ADDRESS: "bellen@techconnect.test",
  PUBLIC_URL: "https://techconnect.test/",
  LINK_SECRET: "0123456789 0123456789 0123456789 0123456789",
};
const start = (environment: Readonly<Record<string, string>>) => refuseDemoInProduction(readConfig(environment));

describe("production", () => {
  it("starts with everything of its own", () => expect(() => start(production)).not.toThrow());

  it("does not start with the outbox, which mails nobody", () =>
    expect(() => start({ ...production, MAIL_ADAPTER: "outbox" })).toThrow(/MAIL_ADAPTER=smtp/));

  it.each(["LINK_SECRET", "PUBLIC_URL", "MAIL_FROM", "CALL_TEAM_ADDRESS"])(
    "does not start without its own %s",
    (name) => expect(() => start({ ...production, [name]: "" })).toThrow(new RegExp(`^${name} is not set`)),
  );

  it("refuses a secret that is short and an address that is none, by name", () => {
    expect(() => start({ ...production, LINK_SECRET: "short" })).toThrow(/^LINK_SECRET must have 32/);
    expect(() => start({ ...production, CALL_TEAM_ADDRESS: "team" })).toThrow(/^CALL_TEAM_ADDRESS/);
    expect(() => start({ ...production, MAIL_URL: "https://mail.example.org" })).toThrow(/^MAIL_URL/);
  });
});

it("a demo starts with nothing but a database", () =>
  expect(() => start({ DATABASE_URL: production.DATABASE_URL })).not.toThrow());
