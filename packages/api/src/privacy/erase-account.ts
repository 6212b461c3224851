import type { Actor } from "@techconnect/domain/identity/actor";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import { lastAdmin, type LastAdmin } from "../organisations/failures.ts";
import { notSignedIn, type NotSignedIn } from "../platform/access-failures.ts";
import { invalidInput, type InvalidInput } from "../platform/invalid-input.ts";
import type { Accounts } from "../platform/sign-in/accounts.ts";
import type { PersonalStore } from "./personal-store.ts";

export type EraseAccountError = NotSignedIn | InvalidInput | LastAdmin;
/** @param confirm the address of the account, typed by hand */
export type EraseAccount = (confirm: string) => Promise<Result<{ readonly erased: true }, EraseAccountError>>;

type Needs = {
  readonly actor: Actor;
  readonly store: PersonalStore;
  readonly accounts: Pick<Accounts, "endSessions" | "remove">;
};

/**
 * Erases all of whoever asks. Sessions end first, so that no request of another one brings something back; then
 * everything goes in one transaction; then the way to sign in. What comes after the transaction the worker does as well,
 * should this process not live to do it.
 */
export const makeEraseAccount =
  ({ actor, store, accounts }: Needs): EraseAccount =>
  async (confirm) => {
    if (actor.kind === "anonymous") return notSignedIn;
    if (confirm.trim().toLowerCase() !== actor.email)
      return invalidInput(["confirm"], "Type the e-mail address of the account.");
    const before = await store.toHandOver(actor);
    if (before.length > 0) return lastAdmin(before);

    await accounts.endSessions(actor.personId);
    const organisations = await store.erase(actor);
    if (organisations.length > 0) return lastAdmin(organisations);
    await accounts.remove(actor.personId);
    return ok({ erased: true });
  };
