import { dayInAmsterdam } from "@techconnect/domain/support/working-days";
import type { ClassCaretaker } from "./class-groups.ts";

type Needs = { readonly caretaker: ClassCaretaker; readonly now: () => Date };

/** Erases the classes whose time has come, and what is no longer needed of those that closed. */
export const makeClearUpClasses =
  ({ caretaker, now }: Needs) =>
  async (): Promise<void> => {
    const instant = now();
    await caretaker.clearUp(instant, dayInAmsterdam(instant));
  };
