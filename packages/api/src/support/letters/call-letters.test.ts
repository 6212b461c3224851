import { describe, expect, it } from "vitest";
import { messages as ar } from "@techconnect/i18n/compiled/ar/support";
import { messages as en } from "@techconnect/i18n/compiled/en/support";
import { messages as nl } from "@techconnect/i18n/compiled/nl/support";
import { callMoments } from "@techconnect/domain/support/call-request";
import { locales } from "@techconnect/domain/kernel/locale";
import { wordsIn } from "../../platform/words.ts";
import { aCallRequest } from "../testing/a-call.ts";
import { callLetters } from "./call-letters.ts";

const letters = callLetters({
  wordsIn: wordsIn({ nl, en, ar }),
  teamAddress: "team@example.org",
  publicUrl: "https://example.org",
});

describe("the letter to the team", () => {
  it("says whom to call, when, in which language and before when", () => {
    const { to, subject, text } = letters.toTeam(aCallRequest());
    expect(to).toBe("team@example.org");
    expect(subject).toBe("Bel Amina voor woensdag 25 november om 12:00");
    expect(text).toContain("Contact: amina@example.org\nMoment: in de ochtend\nTaal: ትግርኛ");
    expect(text).toContain("woensdag 23 december 2026");
  });
});

describe("the letter to the person", () => {
  it("is in the language of the page and has the link that erases", () => {
    const { to, text } = letters.toPerson(aCallRequest({ locale: "en" }), "secret");
    expect(to).toBe("amina@example.org");
    expect(text).toContain("https://example.org/en/verzoek/secret");
    expect(text).toContain("before Wednesday");
  });

  it("can be written for every language and moment", () => {
    for (const locale of locales)
      for (const moment of callMoments) {
        const { subject, html } = letters.toPerson(aCallRequest({ locale, moment }), "secret");
        expect(`${subject}${html}`).not.toMatch(/support\.|\{|undefined/);
      }
  });
});

it("gives each letter an id that stays the same", () => {
  const request = aCallRequest();
  expect(letters.toTeam(request).id).toBe(letters.toTeam(request).id);
  expect(letters.toTeam(request).id).not.toBe(letters.toPerson(request, "secret").id);
});
