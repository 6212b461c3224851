import { codeCount, codeFrom, readCode, type UnreadableCode } from "../kernel/checked-code.ts";
import type { Result } from "../kernel/result.ts";

const codeLength = 8;

/** So many codes there are: 3,404,825,447. */
export const helperCodeCount = codeCount(codeLength);

/** How long a code works. */
export const helperCodeHours = 24;

/** The code with a number: seven signs and one that checks them. @param seed a whole number, 0 or more */
export const helperCodeFrom = (seed: number): string => codeFrom(codeLength, seed);

/** Reads a code as people type it. @returns eight signs in capitals, or why it is no code */
export const readHelperCode = (text: string): Result<string, UnreadableCode> => readCode(codeLength, text);

/** In two groups of four, as it is shown and read aloud. */
export const spacedHelperCode = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;

/** Until when a code works that is made now. */
export const helperCodeEnds = (now: Date): Date => new Date(now.getTime() + helperCodeHours * 3_600_000);
