import { codeCount, codeFrom, codeSigns, readCode } from "../kernel/checked-code.ts";
import { fail, type Failure, type Result } from "../kernel/result.ts";

/** Signs that a code is made of; see kernel/checked-code.ts. */
export const classCodeSigns = codeSigns;

const codeLength = 6;

/** So many codes there are: 6,436,343. */
export const classCodeCount = codeCount(codeLength);

export type UnreadableClassCode = Failure<"UnreadableClassCode"> & {
  /** Too long or short, a sign that no code has, or signs that do not belong together: somebody mistyped. */
  readonly reason: "length" | "sign" | "check";
};

/**
 * The code with a number: five signs and one that checks them.
 *
 * @param seed a whole number, 0 or more; numbers that differ by a multiple of `classCodeCount` give the same code
 */
export const classCodeFrom = (seed: number): string => codeFrom(codeLength, seed);

/**
 * Reads a code as people type it: in small letters, with spaces or hyphens, with a sign that looks like the right one.
 *
 * @returns six signs in capitals, or why it is no code
 */
export const readClassCode = (text: string): Result<string, UnreadableClassCode> => {
  const read = readCode(codeLength, text);
  return read.ok ? read : fail<UnreadableClassCode>({ ...read.error, kind: "UnreadableClassCode" });
};

/** In two groups of three, as it is printed and read aloud. */
export const spacedClassCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
