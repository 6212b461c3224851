import { directionOf, type Locale } from "@techconnect/domain/kernel/locale";

/** A part of a letter: a paragraph, or a link on a line of its own. */
export type Paragraph = string | { readonly label: string; readonly href: string };

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it can stand between and inside the tags of HTML. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (letter) => entities[letter] ?? letter);

const textOf = (part: Paragraph) => (typeof part === "string" ? part : `${part.label}\n${part.href}`);

const htmlOf = (part: Paragraph) =>
  typeof part === "string"
    ? `<p>${escapeHtml(part).replaceAll("\n", "<br>")}</p>`
    : `<p><a href="${escapeHtml(part.href)}">${escapeHtml(part.label)}</a></p>`;

/** The two forms of a letter, without pictures, styles or anything that is fetched. */
export const letter = (locale: Locale, subject: string, parts: readonly Paragraph[]) => ({
  subject,
  text: `${parts.map(textOf).join("\n\n")}\n`,
  html: [
    `<!doctype html><html lang="${locale}" dir="${directionOf(locale)}"><head><meta charset="utf-8">`,
    `<title>${escapeHtml(subject)}</title></head><body>`,
    ...parts.map(htmlOf),
    "</body></html>",
  ].join("\n"),
});
