/** Letters that have no accent to take off, as people type them. */
const plain = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["đ", "d"],
  ["ł", "l"],
  ["ı", "i"],
  // Arabic: forms that people use for each other
  ["ى", "ي"],
  ["ة", "ه"],
  ["ٱ", "ا"],
  ["ـ", ""],
]);
const special = new RegExp(`[${[...plain.keys()].join("")}]`, "gu");
/** Printable ASCII: most words, and nothing in them to fold but capitals. */
const ascii = /^[ -~]*$/;
const arabicIndicDigits = /[\u0660-\u0669\u06F0-\u06F9]/gu;

/**
 * A text as it is compared: lower case, without accents, vowel signs and invisible characters, digits as 0 to 9, and one
 * form where people write several (Arabic alif with and without hamza, Turkish dotless i).
 */
export const fold = (text: string): string =>
  ascii.test(text)
    ? text.toLowerCase()
    : text
        .normalize("NFKD")
        .replaceAll(/[\p{M}\p{Cf}]/gu, "")
        .toLowerCase()
        .replaceAll(/\p{M}/gu, "")
        .replaceAll(special, (letter) => plain.get(letter) ?? letter)
        .replaceAll(arabicIndicDigits, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
