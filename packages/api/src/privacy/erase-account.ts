import type { Actor } from "@techconnect/domain/identity/actor";
import { fail, ok, type Failure, type Result } from "@techconnect/domain/kernel/result";
import { notSignedIn, type NotSignedIn } from "../platform/access-failures.ts";
import { invalidInput, type InvalidInput } from "../platform/invalid-input.ts";
import type { Accounts } from "../platform/sign-in/accounts.ts";
import type { PersonalStore, ToHandOver } from "./personal-store.ts";

/** Organisations would be left without an admin. */
export type HandOverFirst = Failure<"HandOverFirst"> & { readonly organisations: readonly ToHandOver[] };
export type EraseAccountError = NotSignedIn | InvalidInput | HandOverFirst;
/** @param confirm the address of the account, typed by hand */
export type EraseAccount = (confirm: string) => Promise<Result<{ readonly erased: true }, EraseAccountError>>;

type Needs = {
  readonly actor: Actor;
  readonly store: PersonalStore;
  readonly accounts: Pick<Accounts, "endSessions" | "remove">;
};

const handOverFirst = (organisations: readonly ToHandOver[]) =>
  fail<HandOverFirst>({
    kind: "HandOverFirst",
    message: "Make somebody else admin of these organisations first.",
    organisations,
  });

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
    if (before.length > 0) return handOverFirst(before);

    await accounts.endSessions(actor.personId);
    const organisations = await store.erase(actor);
    if (organisations.length > 0) return handOverFirst(organisations);
    await accounts.remove(actor.personId);
    return ok({ erased: true });
  };
