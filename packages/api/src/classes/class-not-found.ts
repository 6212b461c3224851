import { fail, type Failure } from "@techconnect/domain/kernel/result";

/** The same for a code or link that never was, that was erased, or that somebody made up. */
export type ClassNotFound = Failure<"ClassNotFound">;

export const classNotFound = () =>
  fail<ClassNotFound>({ kind: "ClassNotFound", message: "There is no such class (any more)." });
