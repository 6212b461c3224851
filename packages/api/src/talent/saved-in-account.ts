import type { Actor, SignedIn } from "@techconnect/domain/identity/actor";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import {
  mostSavedInAccount,
  savedItemOf,
  withSaved,
  type SavedItem,
  type TooManySaved,
} from "@techconnect/domain/talent/saved-items";
import { notSignedIn, type NotSignedIn } from "../platform/access-failures.ts";
import { invalidInput, type InvalidInput } from "../platform/invalid-input.ts";

/** Something saved in an account. */
export type ItemInAccount = SavedItem & { readonly savedAt: Date };

/** What one person saved, as a transaction of that person sees it. Keeps `testing/saved-in-account.contract.ts`. */
export type SavedInAccount = {
  /** Last saved first. */
  readonly all: () => Promise<readonly ItemInAccount[]>;
  /** Adds those that are not there yet, the first one last. */
  readonly add: (items: readonly SavedItem[], at: Date) => Promise<void>;
  readonly remove: (item: SavedItem) => Promise<void>;
};

/** Runs `work` in one transaction of that person. */
export type SavedTransaction = <T>(actor: SignedIn, work: (saved: SavedInAccount) => Promise<T>) => Promise<T>;

export type SaveItemsError = NotSignedIn | InvalidInput | TooManySaved;
export type SaveItems = (
  actor: Actor,
  items: readonly SavedItem[],
) => Promise<Result<readonly ItemInAccount[], SaveItemsError>>;
export type RemoveSavedItem = (actor: Actor, item: SavedItem) => Promise<Result<readonly ItemInAccount[], NotSignedIn>>;
export type ShowSavedItems = (actor: Actor) => Promise<readonly ItemInAccount[]>;

/** Adds to what somebody saved; what is there already stays as it is, so doing it twice is as good as once. */
export const makeSaveItems =
  (transaction: SavedTransaction, now: () => Date): SaveItems =>
  async (actor, items) => {
    if (actor.kind === "anonymous") return notSignedIn;
    const at = items.findIndex(({ kind, slug }) => savedItemOf(kind, slug) === null);
    if (at !== -1) return invalidInput(["items", String(at), "slug"], "This is not a name in an address.");

    return transaction(actor, async (saved) => {
      const fits = withSaved(await saved.all(), items, mostSavedInAccount);
      if (!fits.ok) return fits;
      await saved.add(items, now());
      return ok(await saved.all());
    });
  };

/** Lets one thing go. What is not there is as good as gone. */
export const makeRemoveSavedItem =
  (transaction: SavedTransaction): RemoveSavedItem =>
  async (actor, item) => {
    if (actor.kind === "anonymous") return notSignedIn;
    return transaction(actor, async (saved) => {
      await saved.remove(item);
      return ok(await saved.all());
    });
  };

/** What somebody saved in the account; nothing for nobody. */
export const makeShowSavedItems =
  (transaction: SavedTransaction): ShowSavedItems =>
  async (actor) =>
    actor.kind === "anonymous" ? [] : transaction(actor, (saved) => saved.all());
