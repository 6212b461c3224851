/** More than all of a region has. */
const mostPlaces = 200;
const area = /^[1-9]\d{3}$/;

/**
 * Reads where a role holds: areas of four-digit postcodes, each once and in order; none for everywhere.
 *
 * @returns null where one is no such area, or there are more than 200
 */
export const readPlaces = (places: readonly string[]): readonly string[] | null => {
  const read = [...new Set(places.map((place) => place.trim()))].toSorted();
  return read.length <= mostPlaces && read.every((place) => area.test(place)) ? read : null;
};
