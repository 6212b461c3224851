import { isObject, listOf, numberOf, wordsOf, type JsonObject } from "../../vacancies/json-ld/values.ts";
import type { CoursePosting } from "../course-posting.ts";
import { centsOf } from "../words/read-price.ts";
import { occasionsOf } from "./read-occasions.ts";

type Price = { readonly cents: number | null; readonly words: string };

const priceOf = (offer: JsonObject): Price | null => {
  const detail = listOf(offer["priceSpecification"]).find(isObject) ?? offer;
  const amount = numberOf(offer["price"] ?? detail["price"]);
  const isFree = amount === 0 || (amount === null && /^free$/i.test(wordsOf(offer["category"])));
  if (isFree) return { cents: 0, words: "0 EUR" };
  if (amount === null) return null;
  const currency = (wordsOf(offer["priceCurrency"]) || wordsOf(detail["priceCurrency"])).toUpperCase();
  const about = wordsOf(offer["category"]) || wordsOf(offer["name"]);
  const words = [`${amount} ${currency}`.trim(), about && `(${about})`].filter(Boolean).join(" ");
  return { cents: currency === "EUR" ? centsOf(amount) : null, words };
};

/** The price where all offers have one and the same in euros; else in words, so that nothing is made up about it. */
export const readOffers = (thing: JsonObject): Pick<CoursePosting, "priceCents" | "priceNote"> => {
  const all = [thing, ...occasionsOf(thing)];
  const prices = all
    .flatMap((one) => listOf(one["offers"]))
    .filter(isObject)
    .flatMap((offer) => priceOf(offer) ?? []);
  const [first] = prices;
  if (first === undefined)
    return { priceCents: all.some((one) => one["isAccessibleForFree"] === true) ? 0 : null, priceNote: null };
  const isOne = prices.every(({ cents }) => cents !== null && cents === first.cents);
  if (isOne) return { priceCents: first.cents, priceNote: null };
  return { priceCents: null, priceNote: [...new Set(prices.map(({ words }) => words))].join("; ").slice(0, 200) };
};
