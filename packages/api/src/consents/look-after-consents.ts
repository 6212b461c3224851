import { consentsAlone } from "@techconnect/domain/consents/age";
import { isPast } from "@techconnect/domain/consents/guardianship";
import type { ConsentCaretaker } from "./consent-ledger.ts";

type Needs = { readonly caretaker: ConsentCaretaker; readonly now: () => Date };

/** Has people who turned sixteen asked anew, and forgets guardians who count no more. */
export const makeLookAfterConsents =
  ({ caretaker, now }: Needs) =>
  async (): Promise<void> => {
    const at = now();
    for (const { personId, age } of await caretaker.younger())
      if (consentsAlone(age, at)) await caretaker.askAnew(personId, at);
    await caretaker.forget((guardianship) => isPast(guardianship, at));
  };
