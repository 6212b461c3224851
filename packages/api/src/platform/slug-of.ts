/**
 * Letters and digits of a title, for an address; a title in another script leaves only what it falls back on.
 *
 * @param key      makes it differ from others with the same title
 * @param fallback what the thing is, in a word
 */
export const slugOf = (title: string, key: string, fallback: string): string => {
  const words =
    title
      .toLowerCase()
      .normalize("NFKD")
      .replaceAll(/\p{M}/gu, "")
      .match(/[a-z0-9]+/g) ?? [];
  return [words.join("-").slice(0, 60).replace(/-+$/, "") || fallback, key].join("-");
};
