/** Apart from the rest of the search, because the field stands on every page. */
/** As much as the search looks at. */
export const longestWords = 256;
