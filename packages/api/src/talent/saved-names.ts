import type { SavedItem } from "@techconnect/domain/talent/saved-items";

/** One text for an item, to find it by. */
export const nameOf = ({ kind, slug }: SavedItem): string => `${kind}/${slug}`;

/** Where the names of saved things are looked up. */
export type SavedNames = {
  /** The id of each thing that is there, by `nameOf`; one statement for all of them. */
  readonly idsOf: (items: readonly SavedItem[]) => Promise<ReadonlyMap<string, string>>;
};
