const adult = 18;

/**
 * Is something for adults only?
 *
 * @param minimumAge whole years; null where none is set
 */
export const isForAdults = (minimumAge: number | null): boolean => (minimumAge ?? 0) >= adult;
