type Part = { readonly text: string; readonly hit: boolean };

/** Lines as one run of text: a sentence after a sentence, a dot between words of a list. */
const inOneLine = (text: string): string => text.replaceAll(/(?<=[.!?؟:…])\n/g, " ").replaceAll("\n", " · ");

/** A text with the words that were looked for marked in it. */
export const Marked = ({ parts }: { readonly parts: readonly Part[] }) =>
  parts.map(({ text, hit }, place) => (hit ? <mark key={place}>{text}</mark> : inOneLine(text)));
