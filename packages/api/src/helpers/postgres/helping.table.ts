import { defineEntity, p } from "@mikro-orm/postgresql";
import { helpLevels, type HelpLevel } from "@techconnect/domain/helpers/helping";
import { isOfOwnOrganisation, isPerson } from "../../platform/postgres/as-actor.ts";
import { isBackground } from "../../platform/postgres/background.ts";

/** Holds the hash of the code that somebody was given, inside the transaction of whoever shows it. */
export const helperCodeSetting = "app.helper_code";
const isOfTheCode = `code_hash = (select current_setting('${helperCodeSetting}', true))`;

/** True while whoever asks helps that person, for an organisation that they act for at this moment. */
export const isHelpedBy = (person: string, levels: readonly HelpLevel[]): string =>
  `exists (select 1 from helping where helping.person_id = ${person} and ${isPerson("helping.helper_id")} and ${isOfOwnOrganisation("helping.organisation_id")} and helping.accepted_at is not null and helping.ended_at is null and helping.expires_at > now() and helping.level = any ('{${levels.join(",")}}'))`;

/**
 * Who helps whom, or asks to. The person sees all of it and answers; the helper sees their own, asks, and can do no
 * more than end it.
 */
export const HelpingTable = defineEntity({
  name: "Helping",
  tableName: "helping",
  properties: {
    region: p.text().primary(),
    id: p.uuid().primary(),
    personId: p.uuid(),
    helperId: p.uuid(),
    organisationId: p.uuid(),
    level: p.enum(helpLevels),
    /** What the helper asked with; null once they see the question no more. */
    code: p.text().strictNullable(),
    withNeeds: p.boolean(),
    /** As the person is called, in a word; null until the person said yes. */
    personName: p.text().strictNullable(),
    /** Who asks, as the person reads it, at the time of asking. */
    helperName: p.text(),
    organisationName: p.text(),
    askedAt: p.datetime(),
    acceptedAt: p.datetime().strictNullable(),
    endedAt: p.datetime().strictNullable(),
    expiresAt: p.datetime(),
  },
  indexes: [
    { name: "helping_person", properties: ["personId", "helperId"] },
    { name: "helping_helper", properties: ["helperId", "acceptedAt"] },
  ],
  rowLevelSecurity: "force",
  policies: [
    { name: "helping_background", using: isBackground, check: isBackground },
    { name: "helping_of_its_person", using: isPerson("person_id"), check: isPerson("person_id") },
    { name: "helping_seen_by_its_helper", command: "select", using: isPerson("helper_id") },
    {
      name: "helping_asked_by_its_helper",
      command: "insert",
      check: `${isPerson("helper_id")} and ${isOfOwnOrganisation("organisation_id")} and accepted_at is null and with_needs = false`,
    },
    {
      name: "helping_ended_by_its_helper",
      command: "update",
      using: isPerson("helper_id"),
      check: `${isPerson("helper_id")} and ended_at is not null`,
    },
    { name: "helping_erased_by_its_helper", command: "delete", using: isPerson("helper_id") },
  ],
});

/** The one code of a person that works, as a hash: whoever shows it may ask to help. */
export const HelperCodeTable = defineEntity({
  name: "HelperCode",
  tableName: "helper_code",
  properties: {
    region: p.text().primary(),
    personId: p.uuid().primary(),
    codeHash: p.text(),
    expiresAt: p.datetime(),
  },
  uniques: [{ name: "helper_code_once", properties: ["region", "codeHash"] }],
  rowLevelSecurity: "force",
  policies: [
    { name: "helper_code_background", using: isBackground, check: isBackground },
    { name: "helper_code_of_its_person", using: isPerson("person_id"), check: isPerson("person_id") },
    { name: "helper_code_shown", command: "select", using: isOfTheCode },
    { name: "helper_code_used_up", command: "delete", using: isOfTheCode },
  ],
});

/** What helpers looked at and changed, for the person to see. Helpers add to it and never see it. */
export const HelperAccessTable = defineEntity({
  name: "HelperAccess",
  tableName: "helper_access",
  properties: {
    region: p.text().primary(),
    id: p.uuid().primary(),
    personId: p.uuid(),
    helperId: p.uuid(),
    organisationId: p.uuid(),
    helperName: p.text(),
    organisationName: p.text(),
    did: p.enum(["looked", "kept-card"] as const),
    at: p.datetime(),
  },
  indexes: [{ name: "helper_access_person", properties: ["personId", "at", "id"] }],
  rowLevelSecurity: "force",
  policies: [
    { name: "helper_access_background", using: isBackground, check: isBackground },
    { name: "helper_access_seen_by_its_person", command: "select", using: isPerson("person_id") },
    { name: "helper_access_erased_by_its_person", command: "delete", using: isPerson("person_id") },
    {
      name: "helper_access_made_by_helper",
      command: "insert",
      check: `${isPerson("helper_id")} and ${isHelpedBy("helper_access.person_id", ["see", "act"])}`,
    },
  ],
});
