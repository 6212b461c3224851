import fc from "fast-check";
import { expect, it } from "vitest";
import { withoutWords } from "./without-words.ts";

it.each([
  ["iets met computers zonder diploma", "zonder diploma", "iets met computers"],
  ["zonder  diploma, helpdesk", "zonder diploma", ", helpdesk"],
  ["'s avonds websites maken", "s avonds", "websites maken"],
  ["helpdesk 45+", "45+", "helpdesk"],
  ["avondopleiding avond", "avond", "avondopleiding"],
  ["بدون شهادة مبرمج", "بدون شهادة", "مبرمج"],
  ["avond", "avond", ""],
])("%s without “%s” is “%s”", (query, said, rest) => expect(withoutWords(query, said)).toBe(rest));

it("says when the words do not stand there", () => {
  expect(withoutWords("helpdesk", "avond")).toBeNull();
  expect(withoutWords("helpdesk", "")).toBeNull();
});

it("takes whatever somebody types", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 40 });
  fc.assert(fc.property(text, text, (query, said) => void withoutWords(query, said)));
});
