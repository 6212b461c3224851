import type { Posting } from "./posting.ts";

/** Keys of the source itself are kept whole up to here, so that people can recognise them. */
const longestKey = 300;

/**
 * Keys by which postings are known again. A posting without a key of its own is known by its file, title and employer,
 * and by being the first, second, third of these there: the same file again gives the same keys.
 *
 * @param hashOf a short text that differs when the input differs
 * @param before keys that this run met before it stopped half-way
 */
export const sourceKeys = (hashOf: (text: string) => string, before: readonly string[]) => {
  const seen = new Set(before);
  const alike = new Map<string, number>();
  for (const key of before) {
    const [, same, count] = /^row ([0-9a-f]+) (\d+)$/.exec(key) ?? [];
    if (same !== undefined) alike.set(same, Math.max(alike.get(same) ?? 0, Number(count)));
  }
  const made = (file: string, { title, employer }: Posting): string => {
    const same = hashOf([file, title, employer ?? ""].join("\n"));
    const count = (alike.get(same) ?? 0) + 1;
    alike.set(same, count);
    return `row ${same} ${count}`;
  };
  return {
    of: (file: string, posting: Posting) => {
      const own = posting.ownKey;
      const key = own === null ? made(file, posting) : own.length > longestKey ? `hash ${hashOf(own)}` : own;
      const isNew = !seen.has(key);
      seen.add(key);
      return { key, isNew };
    },
  };
};
