/** Areas of postcodes as somebody types them: `1012, 1103` or with spaces, or on lines. Letters after them count not. */
export const placesIn = (text: string): string[] =>
  text
    .split(/[\s,;]+/)
    .map((part) => part.replace(/^(\d{4})[a-z]{2}$/i, "$1"))
    .filter((part) => part !== "" && !/^[a-z]{2}$/i.test(part));

/** Can each of them be one? What the API would refuse is said beside the field. */
export const arePlaces = (places: readonly string[]): boolean => places.every((place) => /^[1-9]\d{3}$/.test(place));
