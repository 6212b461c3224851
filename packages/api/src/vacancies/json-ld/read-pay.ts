import type { PayPeriod } from "../../guide/job-profile.ts";
import type { Posting } from "../posting.ts";
import { lineOf } from "./plain-text.ts";
import { numberOf, objectOf, wordsOf, type Json, type JsonObject } from "./values.ts";

const periods: Readonly<Record<string, PayPeriod>> = { HOUR: "hour", MONTH: "month", YEAR: "year" };

/** What nobody earns in a period, in euros: a slip of the pen, or another unit than the posting says. */
const believable: Readonly<Record<PayPeriod, readonly [number, number]>> = {
  hour: [5, 500],
  month: [200, 50_000],
  year: [2_000, 600_000],
};

type Amounts = { readonly from: number; readonly to: number };

const amountsOf = (value: Json | undefined): Amounts | null => {
  const range = objectOf(value);
  const one = numberOf(range ? (range["value"] ?? null) : (value ?? null));
  const from = numberOf(range?.["minValue"]) ?? one;
  const to = numberOf(range?.["maxValue"]) ?? one ?? from;
  const [low, high] = [from ?? to, to ?? from];
  return low === null || high === null ? null : { from: Math.min(low, high), to: Math.max(low, high) };
};

/** The object that holds the amounts: `value` of a MonetaryAmount, or the thing itself. */
const valueOf = (salary: JsonObject | null, written: Json | undefined): Json | undefined =>
  salary === null ? written : isNested(salary) ? salary["value"] : salary;
const isNested = (salary: JsonObject) => objectOf(salary["value"]) !== null;

const currencyOf = (posting: JsonObject, salary: JsonObject | null): string => {
  const named = wordsOf(salary?.["currency"]) || wordsOf(objectOf(salary?.["value"])?.["currency"]);
  return (named || wordsOf(posting["salaryCurrency"]) || symbolIn(posting["baseSalary"])).toUpperCase();
};
const symbolIn = (written: Json | undefined) => (typeof written === "string" && written.includes("€") ? "EUR" : "");

const writtenOut = ({ from, to }: Amounts, currency: string, unit: string): string =>
  [from === to ? String(from) : `${from} – ${to}`, currency, unit && `/ ${unit.toLowerCase()}`]
    .filter(Boolean)
    .join(" ");

/** Pay as euros where a posting says so plainly; else in words, so that nothing is made up about it. */
export const readPay = (posting: JsonObject): Pick<Posting, "pay" | "payText"> => {
  const written = posting["baseSalary"] ?? posting["estimatedSalary"];
  if (written === undefined || written === null) return { pay: null, payText: null };

  const salary = objectOf(written);
  const value = valueOf(salary, written);
  const unit = wordsOf(objectOf(value)?.["unitText"]) || wordsOf(salary?.["unitText"]);
  const currency = currencyOf(posting, salary);
  const amounts = amountsOf(value);
  if (!amounts) return { pay: null, payText: lineOf(wordsOf(written), 120) || null };

  const period = periods[unit.toUpperCase()];
  const isPlain = currency === "EUR" && period && isBelievable(amounts, period);
  if (!isPlain) {
    const asWritten = typeof written === "string" ? [written, currency].filter(Boolean).join(" ") : null;
    return { pay: null, payText: lineOf(asWritten ?? writtenOut(amounts, currency, unit), 120) };
  }
  return {
    pay: { fromCents: Math.round(amounts.from * 100), toCents: Math.round(amounts.to * 100), period },
    payText: null,
  };
};

const isBelievable = ({ from, to }: Amounts, period: PayPeriod): boolean => {
  const [least, most] = believable[period];
  return from >= least && to <= most;
};
