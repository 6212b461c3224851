/** A size of letter with the most lines of it that fit. */
const steps = [
  { size: 76, lines: 4 },
  { size: 66, lines: 5 },
  { size: 56, lines: 6 },
  { size: 46, lines: 7 },
] as const;

/** Width of a bold Latin letter as part of its size, on average; whoever draws measures the lines. */
const letter = 0.56;

export type WrappedTitle = { readonly size: number; readonly lines: readonly string[] };

/** A word longer than a line is cut with a hyphen. */
const pieces = (word: string, most: number): readonly string[] =>
  word.length <= most ? [word] : [`${word.slice(0, most - 1)}-`, ...pieces(word.slice(most - 1), most)];

const linesOf = (words: readonly string[], most: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.pop();
    if (last === undefined) lines.push(word);
    else if (last.length + 1 + word.length <= most) lines.push(`${last} ${word}`);
    else lines.push(last, word);
  }
  return lines;
};

/** Letters that the font has: no emoji, no marks that only steer other programs. */
const drawable = (title: string): readonly string[] =>
  title
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/\p{Extended_Pictographic}|\p{Cc}|\p{Co}/gu, " ")
    .split(/\s+/)
    .filter((word) => word !== "");

/**
 * Ways to set a title, largest letters first, cut short with … where it must be.
 *
 * @param width room in pixels
 */
export const waysToSet = (title: string, width: number): readonly WrappedTitle[] => {
  const words = drawable(title);
  const ways = steps.map(({ size, lines: most }, step) => {
    const letters = Math.floor(width / (size * letter));
    const last = step === steps.length - 1;
    const lines = linesOf(last ? words.flatMap((word) => pieces(word, letters)) : words, letters);
    const fits = lines.length <= most && lines.every((line) => line.length <= letters);
    if (fits || !last) return { size, lines, fits };
    return { size, lines: [...lines.slice(0, most - 1), `${lines[most - 1]?.slice(0, letters - 2)}…`], fits: true };
  });
  return ways.filter(({ fits }) => fits).map(({ size, lines }) => ({ size, lines }));
};
