import type { Place } from "./place.ts";

/** A row of a postcode table. */
export type PostcodePlace = Omit<Place, "id">;

/** A place that is to be kept. */
export type ImportedPlace = PostcodePlace & {
  /** The name of the file that it is from. */
  readonly from: string;
};

/** A row as it was read, or why it could not be. */
export type PostcodeRow = {
  readonly file: string;
  readonly position: string;
  readonly read: { readonly ok: true; readonly value: PostcodePlace } | { readonly ok: false; readonly reason: string };
};

/** Where imported places are kept, one per postcode. */
export type ImportedPlaces = {
  /**
   * Keeps places whose postcodes differ from each other: all of them or, when it rejects, none.
   *
   * @returns what became of each, in the same order
   */
  readonly keep: (places: readonly ImportedPlace[]) => Promise<readonly ("imported" | "updated" | "unchanged")[]>;
};
