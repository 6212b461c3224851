import type { Posting } from "../posting.ts";
import { wordsOf, type Json } from "./values.ts";

const number = String.raw`(?<!\d)(\d{1,2}(?:[.,]\d{1,2})?)(?!\d)`;
const range = new RegExp(String.raw`${number}\s*(?:-|–|—|à|a|to|tot|t\/m|en|of)\s*${number}`, "i");
const single = new RegExp(number);
/** Hours of a day are no hours of a week, and times of the clock are neither. */
const notPerWeek = /\d:\d|per (day|dag)|daily|a\.?m\.?\b|p\.?m\.?\b/i;

/** Hours per week in what people write: `40 hours per week`, `24-32 uur`, `32 tot 40`. Null for anything else. */
export const readHours = (written: Json | undefined): Posting["hoursPerWeek"] => {
  const text = wordsOf(written);
  if (notPerWeek.test(text)) return null;
  const [, low, high] = range.exec(text) ?? single.exec(text) ?? [];
  const [from, to] = [hours(low), hours(high ?? low)];
  return from !== null && to !== null && from <= to ? { from, to } : null;
};

/** Half hours are rounded up: who can do 36, can do 36. */
const hours = (digits: string | undefined): number | null => {
  const perWeek = digits === undefined ? Number.NaN : Math.ceil(Number(digits.replace(",", ".")));
  return perWeek >= 1 && perWeek <= 60 ? perWeek : null;
};
