import { fail, ok, type Failure, type Result } from "./result.ts";

/**
 * Signs of a code that people read aloud and type. No vowels, so that no words appear; none of 0 O 1 I L; and of S and
 * 5, Z and 2, B and 8, 6 and G only one each. There are 23, a prime: that is what lets one sign check those before it.
 */
export const codeSigns = "CDFGHJKMNPQRTVWX2345789";

/** What a hand or an eye makes of signs that are not ours. */
const lookAlikes: Readonly<Record<string, string>> = { S: "5", Z: "2", B: "8", "6": "G" };

export type UnreadableCode = Failure<"UnreadableCode"> & {
  /** Too long or short, a sign that no code has, or signs that do not belong together: somebody mistyped. */
  readonly reason: "length" | "sign" | "check";
};

const unreadable = (reason: UnreadableCode["reason"], message: string) =>
  fail<UnreadableCode>({ kind: "UnreadableCode", reason, message });

/** Every sign weighs differently, so one wrong sign and two that changed places both show. */
const weighed = (signs: string): number =>
  [...signs].reduce((sum, sign, at) => sum + (at + 1) * codeSigns.indexOf(sign), 0) % codeSigns.length;

const checkSignOf = (signs: string): string =>
  [...codeSigns].find((sign) => weighed(signs + sign) === 0) ?? codeSigns.charAt(0);

/** How many codes of a length there are. */
export const codeCount = (length: number): number => codeSigns.length ** (length - 1);

/**
 * The code with a number: signs, the last of which checks the others.
 *
 * @param length at most 22
 * @param seed   a whole number, 0 or more; numbers that differ by a multiple of `codeCount` give the same code
 */
export const codeFrom = (length: number, seed: number): string => {
  let left = seed % codeCount(length);
  let signs = "";
  for (let place = 0; place < length - 1; place++) {
    signs += codeSigns.charAt(left % codeSigns.length);
    left = Math.floor(left / codeSigns.length);
  }
  return signs + checkSignOf(signs);
};

/**
 * Reads a code as people type it: in small letters, with spaces or hyphens, with a sign that looks like the right one.
 *
 * @returns the signs in capitals, or why it is no code
 */
export const readCode = (length: number, text: string): Result<string, UnreadableCode> => {
  const typed = text
    .slice(0, 100)
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
  const code = [...typed].map((sign) => lookAlikes[sign] ?? sign).join("");
  if ([...code].length !== length) return unreadable("length", `A code has ${length} signs.`);
  if ([...code].some((sign) => !codeSigns.includes(sign))) return unreadable("sign", "No code has such a sign.");
  return weighed(code) === 0 ? ok(code) : unreadable("check", "A sign is wrong, or two changed places.");
};
