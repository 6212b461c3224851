import type { SignedIn } from "@techconnect/domain/identity/actor";
import type { KeptCard } from "@techconnect/domain/talent/kept-card";
import type { NeedsInput } from "../matching/read-suggestions-input.ts";
import type { ConsentDesk } from "../consents/consent-desk.ts";

/** What becomes of needs: they stay as they are, are erased, or are these from now on. */
export type NeedsChange = "as-they-are" | null | { readonly needs: NeedsInput; readonly eraseAfter: Date };

/** Cards of people with an account, as one transaction may see them. Keeps `testing/kept-cards.contract.ts`. */
export type KeptCards = {
  readonly find: (personId: string) => Promise<KeptCard | null>;
  /** The same, and whoever else wants to change it waits until this transaction ends; also when there is none yet. */
  readonly take: (personId: string) => Promise<KeptCard | null>;
  /** Null where none are kept, or they cannot be read any more. */
  readonly needsOf: (personId: string) => Promise<NeedsInput | null>;
  readonly save: (personId: string, card: KeptCard, needs: NeedsChange) => Promise<void>;
  /** @returns was there one? */
  readonly erase: (personId: string) => Promise<boolean>;
};

/** Runs `work` in one transaction of that person; throwing rolls everything back. */
export type CardTransaction = <T>(
  actor: SignedIn,
  work: (ports: { readonly cards: KeptCards; readonly consents: ConsentDesk }) => Promise<T>,
) => Promise<T>;

/** Cards as the worker sees them. */
export type CardCaretaker = {
  /** Erases needs whose time has come; the card stays. @returns how many */
  readonly eraseOldNeeds: (now: Date) => Promise<number>;
};
