import { defineEntity, p } from "@mikro-orm/postgresql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { isModerator, isOfOwnOrganisation, isPerson } from "../../platform/postgres/as-actor.ts";
import { isBackground } from "../../platform/postgres/background.ts";

const isColleague = `exists (select 1 from membership colleague where colleague.person_id = person.id and ${isOfOwnOrganisation("colleague.organisation_id")})`;

/** People with an account. One sees oneself and one's colleagues; moderators see who they judge. */
export const PersonTable = defineEntity({
  name: "Person",
  tableName: "person",
  properties: {
    region: p.text().primary(),
    /** That of the account they sign in with. */
    id: p.uuid().primary(),
    /** As it was verified, in lower case. */
    email: p.text(),
    /** What they want to be called; empty until they say. */
    name: p.text(),
    locale: p.text().$type<Locale>(),
    createdAt: p.datetime(),
    /** To the day: when an account is left alone for long, it goes. */
    seenOn: p.date(),
    warnedAt: p.datetime().strictNullable(),
    suspendedAt: p.datetime().strictNullable(),
  },
  indexes: [{ name: "person_seen_on", properties: ["region", "seenOn"] }],
  uniques: [{ name: "person_email", properties: ["region", "email"] }],
  rowLevelSecurity: "force",
  policies: [
    { name: "person_background", using: isBackground, check: isBackground },
    { name: "person_oneself", using: isPerson("id"), check: isPerson("id") },
    { name: "person_colleagues", command: "select", using: isColleague },
    { name: "person_moderated", command: "select", using: isModerator },
    { name: "person_suspended", command: "update", using: isModerator, check: isModerator },
  ],
});
