import { describe, expect, it } from "vitest";
import { consents, type Consent } from "./consent.ts";

const aConsent = (over: Partial<Consent> = {}): Consent => ({
  id: "1",
  purpose: "keep-card",
  scope: null,
  textVersion: 1,
  givenAt: new Date("2026-11-01T00:00:00Z"),
  givenBy: "self",
  withdrawnAt: null,
  ...over,
});
const asked = { purpose: "keep-card", scope: null } as const;
const now = new Date("2026-11-27T09:00:00Z");
const older = { kind: "sixteen-or-older" } as const;
const young = { kind: "younger", bornOn: "2012-05-01" } as const;
const guardian = aConsent({ id: "2", givenBy: "guardian" });

describe("somebody of sixteen or older consents", () => {
  it("when they gave it and did not withdraw it", () => {
    expect(consents([aConsent()], older, asked, now)).toBe(true);
    expect(consents([], older, asked, now)).toBe(false);
    expect(consents([aConsent({ withdrawnAt: now })], older, asked, now)).toBe(false);
    expect(consents([aConsent({ withdrawnAt: now }), aConsent()], older, asked, now)).toBe(true);
    expect(consents([aConsent({ givenAt: new Date("2026-12-01T00:00:00Z") })], older, asked, now)).toBe(false);
  });

  it("to this purpose, to this scope and to what the text says now", () => {
    expect(consents([aConsent({ purpose: "reminders" })], older, asked, now)).toBe(false);
    expect(consents([aConsent({ scope: "bo" })], older, asked, now)).toBe(false);
    expect(consents([aConsent({ scope: "bo" })], older, { ...asked, scope: "bo" }, now)).toBe(true);
    expect(consents([aConsent({ textVersion: 0 })], older, asked, now)).toBe(false);
  });

  it("by themselves: nobody does it for them", () => expect(consents([guardian], older, asked, now)).toBe(false));
});

describe("somebody younger than sixteen consents", () => {
  it("when a guardian does too", () => {
    expect(consents([aConsent()], young, asked, now)).toBe(false);
    expect(consents([guardian], young, asked, now)).toBe(false);
    expect(consents([aConsent(), guardian], young, asked, now)).toBe(true);
    expect(consents([aConsent(), { ...guardian, withdrawnAt: now }], young, asked, now)).toBe(false);
    expect(consents([aConsent(), { ...guardian, purpose: "reminders" }], young, asked, now)).toBe(false);
  });

  it("no more from their sixteenth birthday on, until they say it again", () => {
    const birthday = new Date("2028-04-30T22:00:00Z");
    const before = new Date(birthday.getTime() - 1);
    expect(consents([aConsent(), guardian], young, asked, before)).toBe(true);
    expect(consents([aConsent(), guardian], young, asked, birthday)).toBe(false);
    expect(consents([aConsent(), guardian, aConsent({ givenAt: birthday })], young, asked, birthday)).toBe(true);
  });
});

it("somebody who never said how old they are does not consent", () =>
  expect(consents([aConsent(), guardian], null, asked, now)).toBe(false));
