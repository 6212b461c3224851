import type { HelpCaretaker } from "./helpings.ts";

/** Days for which help that ended, and what was looked at, can be read back. */
export const helpKeptDays = 365;

type Needs = { readonly caretaker: HelpCaretaker; readonly now: () => Date };

/** Ends help that is over by the clock, and erases what is too old. */
export const makeClearUpHelp =
  ({ caretaker, now }: Needs) =>
  async (): Promise<void> => {
    const instant = now();
    await caretaker.clearUp(instant, new Date(instant.getTime() - helpKeptDays * 86_400_000));
  };
