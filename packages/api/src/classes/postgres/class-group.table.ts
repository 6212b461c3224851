import { defineEntity, p } from "@mikro-orm/postgresql";
import type { Tally } from "@techconnect/domain/classes/tally";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { isBackground } from "../../platform/postgres/background.ts";

/** Holds the hash of the counsellor's secret, inside the counsellor's transaction. */
export const classTokenSetting = "app.class_token";
/** Holds the code, inside the transaction of somebody who joins. */
export const classCodeSetting = "app.class_code";

const isOfTheToken = `token_hash = (select current_setting('${classTokenSetting}', true))`;
const isOfTheCode = `code = (select current_setting('${classCodeSetting}', true))`;

/**
 * Classes with their figures; no row is about one person. A counsellor's transaction sees the class of its link, a
 * pupil's that of its code, which it may count in and no more.
 *
 * `tally` holds how many people joined and how often each talent and interest was among theirs, never who or with what
 * beside it. What was not shown yet waits in it apart; while one person waits, those counts are that person's, without
 * anything that says whose.
 *
 * `marks` tells a form that comes twice: 48 bits of a keyed hash of the class and the random id of the form, about 50
 * at most, sorted, so that neither the id nor the order of coming follows. Something of each form must be kept for
 * this; a shorter hash would take one person for another. They are beside the counts and lead to none of them, and
 * are dropped when the class closes.
 */
export const ClassGroupTable = defineEntity({
  name: "ClassGroup",
  tableName: "class_group",
  properties: {
    region: p.text().primary(),
    id: p.uuid().primary(),
    requestId: p.uuid(),
    code: p.text(),
    tokenHash: p.text(),
    label: p.text(),
    expected: p.smallint().strictNullable(),
    languages: p.json<readonly Locale[]>(),
    closesAt: p.datetime(),
    closedAt: p.datetime().strictNullable(),
    eraseAfter: p.datetime(),
    tally: p.json<Tally>(),
    marks: p.json<readonly string[]>(),
    /** Minutes since 1970 in which somebody joined last, and how many did. */
    minute: p.integer(),
    inMinute: p.smallint(),
  },
  uniques: [
    { name: "class_group_once", properties: ["region", "requestId"] },
    { name: "class_group_code", properties: ["region", "code"] },
    { name: "class_group_token", properties: ["region", "tokenHash"] },
  ],
  indexes: [{ name: "class_group_erase_after", properties: ["region", "eraseAfter"] }],
  rowLevelSecurity: "force",
  policies: [
    { name: "class_group_background", using: isBackground, check: isBackground },
    { name: "class_group_of_its_counsellor", using: isOfTheToken, check: isOfTheToken },
    { name: "class_group_found_by_code", command: "select", using: isOfTheCode },
    { name: "class_group_joined_by_code", command: "update", using: isOfTheCode, check: isOfTheCode },
  ],
});

/** How many classes were made on a day, in all: a number and nothing about anybody. */
export const ClassDayTable = defineEntity({
  name: "ClassDay",
  tableName: "class_day",
  properties: {
    region: p.text().primary(),
    /** In Amsterdam. */
    day: p.date().primary(),
    made: p.integer(),
  },
});
