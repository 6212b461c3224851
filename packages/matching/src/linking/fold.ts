/** Letters that have no accent to take off, as people type them. */
const plain: ReadonlyMap<string, string> = new Map([
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
const plainAscii = /^[a-z0-9#+]*$/u;

/**
 * A word as it is compared: lower case, without accents, vowel signs and invisible characters, one form where people
 * write several.
 *
 * A small form of what `packages/search` does to its words: neither package may import the other.
 */
export const fold = (word: string): string => {
  const lower = word.toLowerCase();
  if (plainAscii.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replaceAll(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .replaceAll(special, (letter) => plain.get(letter) ?? letter);
};
