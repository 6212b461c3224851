/** A point to travel to or from. */
export type Place = {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  /** First four digits. */
  readonly postcode: string;
  /** WGS 84, degrees. */
  readonly latitude: number;
  readonly longitude: number;
};

/** Where places are read. Every implementation passes `testing/places.contract.ts`. */
export type Places = {
  /** Those that exist among `ids`, in no particular order. */
  readonly byIds: (ids: readonly string[]) => Promise<readonly Place[]>;
  /** The place of a postcode of four digits: the catalogue's own, else an imported one; null for anything unknown. */
  readonly byPostcode: (postcode: string) => Promise<Place | null>;
  /**
   * The place whose postcode comes closest: the same one, else the nearest number with the same first two digits, which
   * is mostly within ten kilometres. For estimating travel; null where those two digits are nobody's.
   */
  readonly nearPostcode: (postcode: string) => Promise<Place | null>;
};

/** What a postcode of four digits looks like. */
export const isPostcode = (text: string): boolean => /^[1-9][0-9]{3}$/.test(text);
