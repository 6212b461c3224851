import type { Place } from "./place.ts";

/** What somebody wrote about where something is. */
export type WrittenPlace = {
  /** First four digits. */
  readonly postcode: string | null;
  /** A town or municipality. */
  readonly locality: string | null;
};

const nameOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Of the postcodes of a town the one nearest to their middle, so that a town is not where its lowest number is. */
const middleOf = (places: readonly Place[]): Place | null => {
  const mean = (of: (place: Place) => number) => places.reduce((sum, place) => sum + of(place), 0) / places.length;
  const [latitude, longitude] = [mean((place) => place.latitude), mean((place) => place.longitude)];
  const distance = (place: Place) => Math.hypot(place.latitude - latitude, (place.longitude - longitude) * 0.6);
  return places.reduce<Place | null>((best, place) => (best && distance(best) <= distance(place) ? best : place), null);
};

const byName = (places: readonly Place[], named: (place: Place) => string): ReadonlyMap<string, Place> => {
  const found = new Map<string, Place>();
  for (const [name, alike] of Map.groupBy(places, (place) => nameOf(named(place)))) {
    const middle = middleOf(alike);
    if (middle) found.set(name, middle);
  }
  return found;
};

/**
 * Finds the place that was written: by its postcode, else by the name of a town, else by that of a municipality.
 *
 * @param places all that are known; of several with one postcode the first counts
 * @returns the id, or null: a place that is not known is not guessed, and travel to it stays unknown
 */
export const makePlaceFinder = (places: readonly Place[]) => {
  const postcodes = new Map(places.toReversed().map((place) => [place.postcode, place]));
  const [towns, municipalities] = [
    byName(places, ({ name }) => name),
    byName(places, ({ municipality }) => municipality),
  ];

  return ({ postcode, locality }: WrittenPlace): string | null => {
    const name = nameOf(locality ?? "");
    const found =
      (postcode === null ? undefined : postcodes.get(postcode)) ?? towns.get(name) ?? municipalities.get(name);
    return found?.id ?? null;
  };
};
