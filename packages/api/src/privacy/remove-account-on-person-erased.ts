import type { Accounts } from "../platform/sign-in/accounts.ts";
import type { AccountCaretaker } from "./personal-store.ts";

type Needs = {
  readonly accounts: Pick<Accounts, "remove">;
  readonly caretaker: Pick<AccountCaretaker, "eraseRest">;
};

/** Ends what is left of an account whose data was erased, and what came in before it ended. Safe to repeat. */
export const makeRemoveAccountOnPersonErased =
  ({ accounts, caretaker }: Needs) =>
  async (personId: string): Promise<void> => {
    await accounts.remove(personId);
    await caretaker.eraseRest(personId);
  };
