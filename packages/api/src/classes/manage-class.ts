import { ok, type Result } from "@techconnect/domain/kernel/result";
import type { ClassTokens, ClassTransaction } from "./class-groups.ts";
import { classNotFound, type ClassNotFound } from "./class-not-found.ts";
import { overviewOf, type ClassOverview } from "./class-overview.ts";

type Needs = {
  readonly transaction: ClassTransaction;
  readonly tokens: Pick<ClassTokens, "hashOf">;
  readonly interestIds: readonly string[];
  readonly now: () => Date;
};
type Managed<Value> = (token: string) => Promise<Result<Value, ClassNotFound>>;

export type ShowClass = Managed<ClassOverview>;
export type CloseClass = Managed<ClassOverview>;
export type EraseClass = Managed<{ readonly erased: true }>;

/** What whoever has this link may see of the class. */
export const makeShowClass =
  ({ transaction, tokens, interestIds, now }: Needs): ShowClass =>
  (token) =>
    transaction({ tokenHash: tokens.hashOf(token) }, async (classes) => {
      const found = await classes.find();
      return found ? ok(overviewOf(found, { now: now(), interestIds })) : classNotFound();
    });

/** Lets nobody join from now on. Closing what is closed changes nothing. */
export const makeCloseClass =
  ({ transaction, tokens, interestIds, now }: Needs): CloseClass =>
  (token) =>
    transaction({ tokenHash: tokens.hashOf(token) }, async (classes) => {
      const found = await classes.take();
      if (!found) return classNotFound();
      const instant = now();
      const open = overviewOf(found, { now: instant, interestIds });
      if (open.state === "closed") return ok(open);
      await classes.close(found.group, instant);
      return ok(overviewOf({ ...found, group: { ...found.group, closedAt: instant } }, { now: instant, interestIds }));
    });

/** Erases the class and its figures; the code then belongs to nobody. */
export const makeEraseClass =
  ({ transaction, tokens }: Pick<Needs, "transaction" | "tokens">): EraseClass =>
  (token) =>
    transaction({ tokenHash: tokens.hashOf(token) }, async (classes) => {
      const found = await classes.take();
      if (!found) return classNotFound();
      await classes.erase(found.group);
      return ok({ erased: true });
    });
