import { describe, expect, it } from "vitest";
import { messages as ar } from "@techconnect/i18n/compiled/ar/organisations";
import { messages as en } from "@techconnect/i18n/compiled/en/organisations";
import { messages as nl } from "@techconnect/i18n/compiled/nl/organisations";
import { locales } from "@techconnect/domain/kernel/locale";
import { memberRoles } from "@techconnect/domain/organisations/organisation";
import {
  reinstatementReasons,
  sendBackReasons,
  suspensionReasons,
  type Review,
  type ReviewReason,
} from "@techconnect/domain/organisations/verification";
import { wordsIn } from "../../platform/words.ts";
import { anInvitation, anOrganisation, monday, uuidOf } from "../testing/an-organisation.ts";
import { organisationLetters } from "./organisation-letters.ts";

const letters = organisationLetters({ wordsIn: wordsIn({ nl, en, ar }), publicUrl: "https://example.org" });
const organisation = anOrganisation({ name: "Bakker <b>" });
const unsaid = /organisations\.|\{|undefined/;

describe("the letter to whom is invited", () => {
  it("says who invites, as what, until when, and has the link", () => {
    const { to, subject, text, html } = letters.toInvited({ invitation: anInvitation(), organisation }, "secret");
    expect(to).toBe("bo@bakker.example");
    expect(subject).toBe("Bakker <b> nodigt je uit");
    expect(text).toContain("Je rol wordt: medewerker.");
    expect(text).toContain("maandag 7 december 2026");
    expect(text).toContain("https://example.org/nl/uitnodiging/secret");
    expect(html).not.toContain("<b>");
  });

  it("can be written for every language and role", () => {
    for (const locale of locales)
      for (const role of memberRoles)
        expect(
          letters.toInvited({ invitation: anInvitation({ locale, role }), organisation }, "secret").text,
        ).not.toMatch(unsaid);
  });
});

describe("the letter to an admin", () => {
  const judged = (verdict: Review["verdict"], reason: ReviewReason | null) => {
    const review = {
      id: uuidOf(7),
      organisationId: organisation.id,
      moderatorId: uuidOf(8),
      verdict,
      reason,
      at: monday,
    };
    return { review, organisation, admins: [] };
  };
  const admin = { personId: uuidOf(9), email: "amina@bakker.example" };

  it("says what was decided, why, what to do, and never by whom", () => {
    const { to, text } = letters.toAdmin(judged("send-back", "kvk-does-not-match"), { ...admin, locale: "nl" });
    expect(to).toBe("amina@bakker.example");
    expect(text).toContain("Kijk het nummer na");
    expect(text).toContain("stuur ze opnieuw in");
    expect(text).toContain(`https://example.org/nl/organisaties/${organisation.id}`);
    expect(text).not.toContain(uuidOf(8));
  });

  it("can be written for every language, verdict and reason", () => {
    const all = [
      judged("approve", null),
      ...sendBackReasons.map((reason) => judged("send-back", reason)),
      ...suspensionReasons.map((reason) => judged("suspend", reason)),
      ...reinstatementReasons.map((reason) => judged("reinstate", reason)),
    ];
    for (const locale of locales)
      for (const one of all) expect(letters.toAdmin(one, { ...admin, locale }).text).not.toMatch(unsaid);
  });
});
