import { numberOf } from "../../vacancies/json-ld/values.ts";

/** More is another currency, or another unit. */
const mostCents = 100_000_00;

const free = /^(€\s*)?(0([.,]0*)?([.,]-)?\s*(euro|eur)?|gratis|kosteloos|free|geen kosten|no cost)\.?$/iu;
/** One amount, with nothing beside it but its currency. */
const plain = /^(€|eur|euro)?\s*\d[\d.,\s]*(,-+|,--)?\s*(€|eur|euro)?$/iu;

/** Euros as cents, where they can be believed. */
export const centsOf = (euros: number | null): number | null => {
  const cents = euros === null ? Number.NaN : Math.round(euros * 100);
  return cents >= 0 && cents <= mostCents ? cents : null;
};

const withDecimal = (text: string, decimal: "comma" | "point"): number => {
  const [thousands, mark] = decimal === "comma" ? [/\./g, ","] : [/,/g, "."];
  return Number(
    text
      .replaceAll(/[^\d.,]/g, "")
      .replaceAll(thousands, "")
      .replace(mark, "."),
  );
};

/**
 * A price in words, as cents where it is one plain amount of euros: `€ 1.250,-`, `gratis`, `1250.00`. Anything else stays in
 * words, so that nothing is made up about it.
 *
 * @param decimal what stands before the cents; found out where nobody says so
 */
export const priceIn = (
  text: string,
  decimal?: "comma" | "point",
): { readonly priceCents: number | null; readonly priceNote: string | null } => {
  const written = text.trim();
  if (written === "") return { priceCents: null, priceNote: null };
  if (free.test(written)) return { priceCents: 0, priceNote: null };
  const amount = written.replace(/,-+$/u, "");
  const euros = !plain.test(written) ? null : decimal ? withDecimal(amount, decimal) : numberOf(amount);
  const cents = centsOf(euros);
  return cents === null
    ? { priceCents: null, priceNote: written.slice(0, 200) }
    : { priceCents: cents, priceNote: null };
};
