import {
  isTheSameClass,
  makeClassGroup,
  type AskedClass,
  type ClassGroup,
} from "@techconnect/domain/classes/class-group";
import { classesPerDay, type TooManyAtOnce } from "@techconnect/domain/classes/join-class";
import { fail, ok, type Result } from "@techconnect/domain/kernel/result";
import { dayInAmsterdam, secondsLeftOfDayInAmsterdam } from "@techconnect/domain/support/working-days";
import { invalidInput, type InvalidInput } from "../platform/invalid-input.ts";
import type { ClassGroups, ClassTokens, ClassTransaction } from "./class-groups.ts";

export type MadeClass = {
  /** What pupils type. */
  readonly code: string;
  /** Secret part of the link that shows, closes and erases the class. */
  readonly token: string;
};
export type MakeClassError = InvalidInput | TooManyAtOnce;
export type MakeClass = (asked: AskedClass) => Promise<Result<MadeClass, MakeClassError>>;

type Needs = {
  readonly transaction: ClassTransaction;
  readonly tokens: ClassTokens;
  readonly newId: () => string;
  readonly now: () => Date;
};

/** There are millions of codes and hundreds of classes: hardly ever more than one. */
const attempts = 5;

/**
 * Makes a class with a code for pupils and a link for the counsellor. Sending the same form again, even at the same
 * moment, gives the same class; the same id with another content is refused.
 */
export const makeMakeClass = ({ transaction, tokens, newId, now }: Needs): MakeClass => {
  const readAt = (asked: AskedClass, instant: Date) => {
    const given = { id: newId(), now: instant, tokenHashOf: (id: string) => tokens.hashOf(tokens.tokenFor(id)) };
    return (attempt: number) => makeClassGroup(asked, { ...given, codeFor: (id) => tokens.codeFor(id, attempt) });
  };

  return async (asked) => {
    const instant = now();
    const withCode = readAt(asked, instant);
    const read = withCode(0);
    if (!read.ok) return invalidInput(["input", read.error.field], read.error.message);
    const { requestId, tokenHash, id } = read.value;

    return transaction({ tokenHash }, async (classes) => {
      const kept = await keepWithFreeCode(classes, (attempt) => {
        const again = withCode(attempt);
        return again.ok ? again.value : read.value;
      });
      if (!isTheSameClass(kept, read.value))
        return invalidInput(["input", "requestId"], "This form was sent before with other content; open it anew.");
      const made = { code: kept.code, token: tokens.tokenFor(requestId) };
      if (kept.id !== id) return ok(made);

      if ((await classes.countOn(dayInAmsterdam(instant))) <= classesPerDay) return ok(made);
      await classes.erase(kept);
      return fail({
        kind: "TooManyAtOnce",
        message: "Very many classes were made today; tomorrow it can be tried again.",
        retryAfterSeconds: secondsLeftOfDayInAmsterdam(instant),
      });
    });
  };
};

const keepWithFreeCode = async (
  classes: ClassGroups,
  withCode: (attempt: number) => ClassGroup,
): Promise<ClassGroup> => {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const kept = await classes.keep(withCode(attempt));
    if (kept) return kept;
  }
  throw new Error("No code is free.");
};
