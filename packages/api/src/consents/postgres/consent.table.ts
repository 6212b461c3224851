import { defineEntity, p } from "@mikro-orm/postgresql";
import { purposes } from "@techconnect/domain/consents/consent";
import { guardianVerdicts } from "@techconnect/domain/consents/guardianship";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { isPerson } from "../../platform/postgres/as-actor.ts";
import { isBackground } from "../../platform/postgres/background.ts";

/** Holds the hash of the link of a guardian, inside the transaction of that link. */
export const guardianTokenSetting = "app.guardian_token";
/** Names the person whose consent is asked after, by a transaction of somebody else; it gives nothing but an answer. */
export const consentOfSetting = "app.consent_of";

const isGuardiansOwn = `token_hash = (select current_setting('${guardianTokenSetting}', true))`;
const isOfTheGuardian = (table: string) =>
  `exists (select 1 from guardianship g where g.region = ${table}.region and g.person_id = ${table}.person_id and g.${isGuardiansOwn})`;
const isAskedAfter = `person_id::text = (select nullif(current_setting('${consentOfSetting}', true), ''))`;

/** What people consented to. A line changes in nothing, except that it is withdrawn, once; the trigger sees to it. */
export const ConsentTable = defineEntity({
  name: "Consent",
  tableName: "consent",
  properties: {
    region: p.text().primary(),
    id: p.uuid().primary(),
    personId: p.uuid(),
    purpose: p.enum(purposes),
    /** Empty for none. */
    scope: p.text(),
    textVersion: p.smallint(),
    givenAt: p.datetime(),
    givenBy: p.enum(["self", "guardian"] as const),
    withdrawnAt: p.datetime().strictNullable(),
  },
  uniques: [
    {
      name: "consent_once",
      properties: ["region", "personId", "purpose", "scope", "givenBy"],
      where: "withdrawn_at is null",
    },
  ],
  rowLevelSecurity: "force",
  policies: [
    { name: "consent_background", using: isBackground, check: isBackground },
    {
      name: "consent_own",
      using: isPerson("person_id"),
      check: `${isPerson("person_id")} and given_by = 'self'`,
    },
    { name: "consent_asked_after", command: "select", using: isAskedAfter },
    {
      name: "consent_of_the_guardian",
      using: `given_by = 'guardian' and ${isOfTheGuardian("consent")}`,
      check: `given_by = 'guardian' and ${isOfTheGuardian("consent")}`,
    },
  ],
  triggers: [
    {
      name: "stays_as_it_was",
      timing: "before",
      events: ["update"],
      forEach: "row",
      body: `if old.withdrawn_at is not null or (new.region, new.id, new.person_id, new.purpose, new.scope, new.text_version, new.given_at, new.given_by) is distinct from (old.region, old.id, old.person_id, old.purpose, old.scope, old.text_version, old.given_at, old.given_by) then raise exception 'a consent is withdrawn once and changes in nothing else'; end if; return new;`,
    },
  ],
});

/** What people said of their age; a day of birth only of who is younger than sixteen. */
export const AgeDeclarationTable = defineEntity({
  name: "AgeDeclaration",
  tableName: "age_declaration",
  properties: {
    region: p.text().primary(),
    personId: p.uuid().primary(),
    /** Null: sixteen or older. */
    bornOn: p.date().strictNullable(),
    saidAt: p.datetime(),
  },
  indexes: [{ name: "age_declaration_younger", properties: ["region", "bornOn"], where: "born_on is not null" }],
  rowLevelSecurity: "force",
  policies: [
    { name: "age_declaration_background", using: isBackground, check: isBackground },
    { name: "age_declaration_own", using: isPerson("person_id"), check: isPerson("person_id") },
    { name: "age_declaration_asked_after", command: "select", using: isAskedAfter },
    { name: "age_declaration_of_the_guardian", command: "select", using: isOfTheGuardian("age_declaration") },
  ],
});

/** Guardians who were asked, and what they said. */
export const GuardianshipTable = defineEntity({
  name: "Guardianship",
  tableName: "guardianship",
  properties: {
    region: p.text().primary(),
    id: p.uuid().primary(),
    personId: p.uuid(),
    requestId: p.uuid(),
    /** Null once the letter is on its way. */
    email: p.text().strictNullable(),
    locale: p.text().$type<Locale>(),
    tokenHash: p.text(),
    askedAt: p.datetime(),
    expiresAt: p.datetime(),
    verdict: p.enum(guardianVerdicts).strictNullable(),
    answeredAt: p.datetime().strictNullable(),
    endedAt: p.datetime().strictNullable(),
  },
  uniques: [
    { name: "guardianship_once", properties: ["region", "personId", "requestId"] },
    { name: "guardianship_token", properties: ["region", "tokenHash"] },
  ],
  rowLevelSecurity: "force",
  policies: [
    { name: "guardianship_background", using: isBackground, check: isBackground },
    { name: "guardianship_own", using: isPerson("person_id"), check: isPerson("person_id") },
    { name: "guardianship_seen_by_its_link", command: "select", using: isGuardiansOwn },
    { name: "guardianship_answered_by_its_link", command: "update", using: isGuardiansOwn, check: isGuardiansOwn },
  ],
});
