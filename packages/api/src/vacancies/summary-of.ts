/** Long enough for a sentence or two on a card. */
const longest = 220;

/** The start of a text up to the last whole sentence that fits, else up to the last whole word. */
const startOf = (text: string): string => {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest);
  const sentences = /^.*[.!?؟](?=\s)/su.exec(start)?.[0];
  return sentences !== undefined && sentences.length > longest / 3 ? sentences : `${start.replace(/\s+\S*$/u, "")}…`;
};

/** What a posting says of itself in a sentence or two; its title when it says nothing more. */
export const summaryOf = (title: string, paragraphs: readonly string[]): string => {
  const text = paragraphs.map((paragraph) => paragraph.replaceAll("\n", " ")).find((line) => line.length > 40);
  return startOf(text ?? paragraphs[0]?.replaceAll("\n", " ") ?? title);
};
