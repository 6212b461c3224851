import { fail, ok, type Failure, type Result } from "../kernel/result.ts";

/** What can be saved to look at later. */
export const savedKinds = ["vacancy", "course", "job-profile"] as const;
export type SavedKind = (typeof savedKinds)[number];

/** Something that somebody saved: the name that it has in addresses, so that it outlives the thing itself. */
export type SavedItem = { readonly kind: SavedKind; readonly slug: string };

/** A browser keeps no more in a cookie. */
export const mostSaved = 40;
/** An account takes what several devices saved. */
export const mostSavedInAccount = 200;

export type TooManySaved = Failure<"TooManySaved"> & { readonly most: number };

const isSavedKind = (kind: string): kind is SavedKind => (savedKinds as readonly string[]).includes(kind);

/** The item with this kind and name, or null for what cannot be one. */
export const savedItemOf = (kind: string, slug: string): SavedItem | null =>
  isSavedKind(kind) && /^[a-z0-9][a-z0-9-]{0,119}$/.test(slug) ? { kind, slug } : null;

export const isTheSameItem = (one: SavedItem, other: SavedItem): boolean =>
  one.kind === other.kind && one.slug === other.slug;

/**
 * What is saved with more added in front, each item once; what was there already keeps its place.
 *
 * @returns the list, or that it does not fit: then nothing is added and nothing is lost
 */
export const withSaved = (
  saved: readonly SavedItem[],
  more: readonly SavedItem[],
  most: number = mostSaved,
): Result<readonly SavedItem[], TooManySaved> => {
  const fresh = more.filter(
    (item, at) =>
      !saved.some((one) => isTheSameItem(one, item)) && more.findIndex((one) => isTheSameItem(one, item)) === at,
  );
  if (fresh.length > 0 && saved.length + fresh.length > most)
    return fail<TooManySaved>({ kind: "TooManySaved", message: `At most ${most} things can be saved.`, most });
  return ok([...fresh, ...saved]);
};

export const withoutSaved = (saved: readonly SavedItem[], item: SavedItem): readonly SavedItem[] =>
  saved.filter((one) => !isTheSameItem(one, item));
