import { compile } from "html-to-text";

/** Longer texts are cut: a posting is no book. */
const mostCharacters = 20_000;
const mostParagraphs = 120;

/** Tags that were escaped once too often on their way into JSON. */
const escapedTag = /&lt;\/?(p|br|ul|ol|li|div|span|strong|b|em|i|h[1-6]|a)\b/i;

/** Made once: reading the selectors takes longer than reading a posting. */
const withoutTags = compile({
  wordwrap: false as const,
  limits: { maxInputLength: 200_000, maxDepth: 60 },
  selectors: [
    { selector: "a", options: { ignoreHref: true } },
    { selector: "img", format: "skip" },
    ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: "ul", options: { itemPrefix: "• " } },
    { selector: "table", format: "dataTable", options: { uppercaseHeaderCells: false } },
  ],
});
const unescaped = compile({ wordwrap: false });

/** Control and format characters, but for the two joiners that some spellings need. PostgreSQL takes no NUL at all. */
const unprintable = /(?!\u200c|\u200d|\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

const plain = (text: string): string => {
  const html = escapedTag.test(text) ? unescaped(text) : text;
  const looksLikeHtml = /<[a-z!/][^>]*>|&(#\d+|#x[\da-f]+|[a-z]+);/i.test(html);
  return (looksLikeHtml ? withoutTags(html) : html.replaceAll("\r\n", "\n")).replaceAll("\t", " ");
};

/** Text without tags, scripts or invisible characters, in paragraphs. A single line end stays inside its paragraph. */
export const paragraphsOf = (text: string): readonly string[] =>
  plain(text.slice(0, 200_000))
    .replaceAll(unprintable, "")
    .slice(0, mostCharacters)
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split("\n")
        .map((line) => line.replaceAll(/\s+/gu, " ").trim())
        .filter(Boolean)
        .join("\n"),
    )
    .filter(Boolean)
    .slice(0, mostParagraphs);

/** The same on one line, cut after a number of characters. */
export const lineOf = (text: string, longest: number): string => {
  const line = paragraphsOf(text).join(" ").replaceAll("\n", " ");
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
};
