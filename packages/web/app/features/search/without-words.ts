const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/** What may stand between two words of an expression. */
const between = String.raw`[^\p{L}\p{N}]+`;

/**
 * A query without the words that were taken for a wish; the rest stays as it was typed. Null when they do not stand in it.
 *
 * @param said the words, as typed, with one space between them
 */
export const withoutWords = (query: string, said: string): string | null => {
  const words = said.split(" ").filter((word) => word !== "");
  if (words.length === 0) return null;
  const expression = new RegExp(
    String.raw`(?<![\p{L}\p{N}])['’"“”]*${words.map(escaped).join(between)}(?![\p{L}\p{N}])`,
    "u",
  );
  if (!expression.test(query)) return null;
  return query.replace(expression, " ").replaceAll(/\s+/g, " ").trim();
};
