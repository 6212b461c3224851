import { oneOf, type Numbers } from "./numbers.ts";

/** What is wrong with rows that others send: nothing filled in, odd letters, too long, twice the same. */
export const dirts = ["missing", "unicode", "right-to-left", "long", "duplicate"] as const;
export type Dirt = (typeof dirts)[number];

/** One row in twenty. */
export const shareOfDirt = 0.05;

export const dirtOf = (next: Numbers): Dirt | null => (next() < shareOfDirt ? oneOf(next, dirts) : null);

/** A title of 10 KB, with spaces. */
const longTitle = "lange titel ".repeat(854).slice(0, 10_240);

/** A title as somebody who does not look would send it. */
export const dirtyTitle = (title: string, dirt: Dirt | null): string => {
  if (dirt === "unicode") return `👩🏽‍💻 ${title.normalize("NFD")} e\u0301\u0301 \u200b𝕋𝕖𝕔𝕙`;
  if (dirt === "right-to-left") return "\u202bمطوّرة مواقع \u202c(m/v) דרושה";
  return dirt === "long" ? longTitle : title;
};
