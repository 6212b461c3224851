import { fail, ok, type Failure, type Result } from "../kernel/result.ts";
import { capacityOf, stateOf, type ClassGroup } from "./class-group.ts";
import { emptyTally, joinedIn, withContribution, type Contribution, type Tally } from "./tally.ts";

/** What is kept of those who joined. */
export type Register = {
  readonly tally: Tally;
  /**
   * Short keyed hashes of the forms that were counted, in order of their letters and not of coming; dropped when the
   * class closes. They say that a form was counted, not what it said.
   */
  readonly marks: readonly string[];
  /** The minute in which somebody joined last, as minutes since 1970, and how many did in it. */
  readonly minute: number;
  readonly inMinute: number;
};

export type ClassClosed = Failure<"ClassClosed">;
export type ClassFull = Failure<"ClassFull">;
export type TooManyAtOnce = Failure<"TooManyAtOnce"> & {
  /** Whole seconds until it is worth trying again, above 0. */
  readonly retryAfterSeconds: number;
};

/** As many as the largest class: all of it may press at the same moment. */
export const joinsPerMinute = 40;
/** How many classes may be made on one day in all; more is no school, but somebody filling the database. */
export const classesPerDay = 500;

export const emptyRegister: Register = { tally: emptyTally, marks: [], minute: 0, inMinute: 0 };

/** May somebody join now, and if not, why? */
export const mayJoin = (group: ClassGroup, { tally }: Register, now: Date): Result<null, ClassClosed | ClassFull> => {
  const state = stateOf(group, joinedIn(tally), now);
  if (state === "closed") return fail({ kind: "ClassClosed", message: "This code does not work any more." });
  if (state === "full")
    return fail({ kind: "ClassFull", message: `No more than ${capacityOf(group)} can join with this code.` });
  return ok(null);
};

type Joining = { readonly mark: string; readonly contribution: Contribution; readonly now: Date };

/**
 * The register with one form more. The same form again changes nothing.
 *
 * @param joining `mark` tells forms apart and says nothing else
 */
export const joinClass = (
  group: ClassGroup,
  register: Register,
  { mark, contribution, now }: Joining,
): Result<Register, ClassClosed | ClassFull | TooManyAtOnce> => {
  if (register.marks.includes(mark)) return ok(register);
  const allowed = mayJoin(group, register, now);
  if (!allowed.ok) return allowed;

  const minute = Math.floor(now.getTime() / 60_000);
  const inMinute = minute === register.minute ? register.inMinute + 1 : 1;
  if (inMinute > joinsPerMinute)
    return fail({
      kind: "TooManyAtOnce",
      message: "Many join at this moment; in a minute it goes on.",
      retryAfterSeconds: 60 - Math.floor((now.getTime() % 60_000) / 1_000),
    });

  return ok({
    tally: withContribution(register.tally, contribution),
    marks: [...register.marks, mark].toSorted(),
    minute,
    inMinute,
  });
};
