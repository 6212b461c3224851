import type { FindClassToJoin } from "./find-class-to-join.ts";
import type { JoinClass } from "./join-class.ts";
import type { MakeClass } from "./make-class.ts";
import type { CloseClass, EraseClass, ShowClass } from "./manage-class.ts";
import type { WorkForTalents } from "./work-for-talents.ts";

/** What resolvers find in the context of a request. */
export type ClassesContext = {
  readonly classes: {
    readonly make: MakeClass;
    readonly findToJoin: FindClassToJoin;
    readonly join: JoinClass;
    readonly show: ShowClass;
    readonly close: CloseClass;
    readonly erase: EraseClass;
    readonly workForTalents: WorkForTalents;
  };
};
