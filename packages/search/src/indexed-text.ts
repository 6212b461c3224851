import type { Analysis } from "./analysis/analysis.ts";

/** As much of a text as is worth searching, in characters. */
export const longestText = 20_000;

/** The words of texts as an index holds them, on one line; `between` keeps those of one text from those of the next. */
export const indexedLine = (analysis: Analysis, texts: Iterable<string>, between = " "): string =>
  [...texts].map((text) => analysis.forIndex(text.slice(0, longestText)).join(" ")).join(between);
