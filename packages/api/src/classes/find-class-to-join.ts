import { readClassCode } from "@techconnect/domain/classes/class-code";
import { daysOf } from "@techconnect/domain/classes/class-group";
import { mayJoin, type ClassClosed, type ClassFull } from "@techconnect/domain/classes/join-class";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import type { ClassTransaction } from "./class-groups.ts";
import { classNotFound, type ClassNotFound } from "./class-not-found.ts";

/** What somebody with a code may know: that it works. Not what the counsellor calls the class, nor who joined. */
export type ClassToJoin = { readonly code: string; readonly closesOn: string };
export type ClassToJoinError = ClassNotFound | ClassClosed | ClassFull;
export type FindClassToJoin = (code: string) => Promise<Result<ClassToJoin, ClassToJoinError>>;

type Needs = { readonly transaction: ClassTransaction; readonly now: () => Date };

/** Does a code work, and if not, why? */
export const makeFindClassToJoin =
  ({ transaction, now }: Needs): FindClassToJoin =>
  async (typed) => {
    const code = readClassCode(typed);
    if (!code.ok) return classNotFound();
    return transaction({ code: code.value }, async (classes) => {
      const found = await classes.find();
      if (!found) return classNotFound();
      const allowed = mayJoin(found.group, found.register, now());
      return allowed.ok ? ok({ code: found.group.code, closesOn: daysOf(found.group).closesOn }) : allowed;
    });
  };
