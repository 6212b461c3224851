import { fail, ok, type Failure, type Result } from "../kernel/result.ts";

/**
 * Signs of a code. No vowels, so that no words appear; none of 0 O 1 I L; and of S and 5, Z and 2, B and 8, 6 and G
 * only one each. There are 23, a prime: that is what lets one sign check the five before it.
 */
export const classCodeSigns = "CDFGHJKMNPQRTVWX2345789";

/** What a hand or an eye makes of signs that are not ours. */
const lookAlikes: Readonly<Record<string, string>> = { S: "5", Z: "2", B: "8", "6": "G" };

const codeLength = 6;
const freeSigns = codeLength - 1;

/** So many codes there are: 6,436,343. */
export const classCodeCount = classCodeSigns.length ** freeSigns;

export type UnreadableClassCode = Failure<"UnreadableClassCode"> & {
  /** Too long or short, a sign that no code has, or signs that do not belong together: somebody mistyped. */
  readonly reason: "length" | "sign" | "check";
};

const unreadable = (reason: UnreadableClassCode["reason"], message: string) =>
  fail<UnreadableClassCode>({ kind: "UnreadableClassCode", reason, message });

/** Every sign weighs differently, so one wrong sign and two that changed places both show. */
const weighed = (signs: string): number =>
  [...signs].reduce((sum, sign, at) => sum + (at + 1) * classCodeSigns.indexOf(sign), 0) % classCodeSigns.length;

const checkSignOf = (signs: string): string =>
  [...classCodeSigns].find((sign) => weighed(signs + sign) === 0) ?? classCodeSigns.charAt(0);

/**
 * The code with a number: five signs and one that checks them.
 *
 * @param seed a whole number, 0 or more; numbers that differ by a multiple of `classCodeCount` give the same code
 */
export const classCodeFrom = (seed: number): string => {
  let left = seed % classCodeCount;
  let signs = "";
  for (let place = 0; place < freeSigns; place++) {
    signs += classCodeSigns.charAt(left % classCodeSigns.length);
    left = Math.floor(left / classCodeSigns.length);
  }
  return signs + checkSignOf(signs);
};

/**
 * Reads a code as people type it: in small letters, with spaces or hyphens, with a sign that looks like the right one.
 *
 * @returns six signs in capitals, or why it is no code
 */
export const readClassCode = (text: string): Result<string, UnreadableClassCode> => {
  const typed = text
    .slice(0, 100)
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
  const code = [...typed].map((sign) => lookAlikes[sign] ?? sign).join("");
  if ([...code].length !== codeLength) return unreadable("length", `A code has ${codeLength} signs.`);
  if ([...code].some((sign) => !classCodeSigns.includes(sign))) return unreadable("sign", "No code has such a sign.");
  return weighed(code) === 0 ? ok(code) : unreadable("check", "A sign is wrong, or two changed places.");
};

/** In two groups of three, as it is printed and read aloud. */
export const spacedClassCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
