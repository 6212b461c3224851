import { expect, it } from "vitest";
import { readTelephone } from "./read-telephone.ts";

it.each([
  ["06 12 34 56 78", "+31612345678"],
  ["0031 6-12345678", "+31612345678"],
  ["+31 (0)6 12345678", "+31612345678"],
  ["020 624 1111", "+31206241111"],
  ["٠٦١٢٣٤٥٦٧٨", "+31612345678"],
  ["۰۶۱۲۳۴۵۶۷۸", "+31612345678"],
  ["+49 30 901820", "+4930901820"],
])("reads %s", (text, number) => expect(readTelephone(text)).toBe(number));

it.each(["", "bel me", "06", "0612345", "112", "06 12 34 56 78 of anders 06 87 65 43 21"])(
  "finds no number in %j",
  (text) => expect(readTelephone(text)).toBeNull(),
);
