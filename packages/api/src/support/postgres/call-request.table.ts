import { defineEntity, p } from "@mikro-orm/postgresql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { callMoments, type CallLanguage, type Contact } from "@techconnect/domain/support/call-request";
import { isBackground } from "../../platform/postgres/background.ts";

/** Holds the hash of the secret whose request may be seen, inside the transaction of the person behind it. */
export const callTokenSetting = "app.call_request_token";
/** Holds the keyed hash of the contact that may be counted. */
export const callContactSetting = "app.call_request_contact";
/** Holds the e-mail address of an account, inside the transaction in which its person sees or erases all that is theirs. */
export const callAddressSetting = "app.call_request_address";

const isOfTheToken = `token_hash = (select current_setting('${callTokenSetting}', true))`;
const isOfTheAddress = `contact_kind = 'e-mail' and contact = (select nullif(current_setting('${callAddressSetting}', true), ''))`;
const isOfTheContact = `contact_hash = (select current_setting('${callContactSetting}', true))`;

/** Requests to be called. A person's transaction sees its own one only; nobody but background work sees them all. */
export const CallRequestTable = defineEntity({
  name: "CallRequest",
  tableName: "call_request",
  properties: {
    region: p.text().primary(),
    id: p.uuid().primary(),
    requestId: p.uuid(),
    firstName: p.text(),
    contact: p.text(),
    contactKind: p.enum(["telephone", "e-mail"] as const satisfies readonly Contact["kind"][]),
    moment: p.enum(callMoments),
    language: p.text().$type<CallLanguage>(),
    locale: p.text().$type<Locale>(),
    askedAt: p.datetime(),
    answerBefore: p.datetime(),
    eraseAfter: p.datetime(),
    tokenHash: p.text(),
    teamToldAt: p.datetime().strictNullable(),
    personToldAt: p.datetime().strictNullable(),
  },
  uniques: [
    { name: "call_request_once", properties: ["region", "requestId"] },
    { name: "call_request_token", properties: ["region", "tokenHash"] },
  ],
  indexes: [{ name: "call_request_erase_after", properties: ["region", "eraseAfter"] }],
  rowLevelSecurity: "force",
  policies: [
    { name: "call_request_background", using: isBackground, check: isBackground },
    { name: "call_request_seen_by_its_person", command: "select", using: isOfTheToken },
    { name: "call_request_made_by_its_person", command: "insert", check: isOfTheToken },
    { name: "call_request_erased_by_its_person", command: "delete", using: isOfTheToken },
    { name: "call_request_seen_by_its_address", command: "select", using: isOfTheAddress },
    { name: "call_request_erased_by_its_address", command: "delete", using: isOfTheAddress },
  ],
});

/** How often a contact was asked for on a day, so that nobody can have somebody else called all day. */
export const CallTallyTable = defineEntity({
  name: "CallTally",
  tableName: "call_tally",
  properties: {
    region: p.text().primary(),
    contactHash: p.text().primary(),
    /** In Amsterdam. */
    day: p.date().primary(),
    asked: p.smallint(),
  },
  rowLevelSecurity: "force",
  policies: [
    { name: "call_tally_background", using: isBackground, check: isBackground },
    { name: "call_tally_of_its_contact", using: isOfTheContact, check: isOfTheContact },
  ],
});
