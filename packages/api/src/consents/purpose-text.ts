import { purposes, textVersions, type Purpose } from "@techconnect/domain/consents/consent";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { Words } from "../platform/words.ts";

/** What somebody reads before they say yes. */
export type PurposeInWords = { readonly purpose: Purpose; readonly textVersion: number; readonly text: string };
export type PurposeText = (locale: Locale) => readonly PurposeInWords[];

/** The text of each purpose; the words of an older version are gone from the catalogue, their number stays in the ledger. */
export const purposeTextIn =
  (wordsIn: (locale: Locale) => Words): PurposeText =>
  (locale) =>
    purposes.map((purpose) => ({
      purpose,
      textVersion: textVersions[purpose],
      text: wordsIn(locale)(`consents.purpose.${purpose}.${textVersions[purpose]}`),
    }));
