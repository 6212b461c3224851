type Part = { readonly text: string; readonly hit: boolean };

/** A text with the words that were looked for marked in it. */
export const Marked = ({ parts }: { readonly parts: readonly Part[] }) =>
  parts.map(({ text, hit }, place) => (hit ? <mark key={place}>{text}</mark> : text));
