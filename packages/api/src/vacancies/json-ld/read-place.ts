import type { PostedPlace, Posting } from "../posting.ts";
import { isObject, listOf, wordListOf, wordsOf, type Json, type JsonObject } from "./values.ts";
import { lineOf } from "./plain-text.ts";

const provinces = new Set(
  "noord-holland zuid-holland utrecht flevoland friesland fryslân groningen drenthe overijssel gelderland noord-brabant limburg zeeland nh zh".split(
    " ",
  ),
);
const netherlands = new Set(["nl", "nld", "nederland", "netherlands", "the netherlands", "holland"]);

/** `1012 AB`, as only the Netherlands have it; four digits alone are of many countries. */
const fullPostcode = /\b([1-9]\d{3})\s?[a-z]{2}\b/i;
const fourDigits = /^[1-9]\d{3}$/;

type Address = Readonly<Record<"street" | "postcode" | "locality" | "region" | "country", string>>;

const addressOf = (place: JsonObject): Address => {
  const written = place["address"];
  const address = isObject(written) ? written : place;
  const wordsAt = (key: string) => lineOf(wordsOf(address[key]), 100);
  return {
    street: wordsAt("streetAddress"),
    postcode: wordsAt("postalCode"),
    locality: wordsAt("addressLocality"),
    region: wordsAt("addressRegion"),
    country: wordsAt("addressCountry"),
  };
};

const inAddress = (place: JsonObject): PostedPlace | null => {
  const { postcode, locality, region, country } = addressOf(place);
  const named = typeof place["address"] === "string" ? place["address"] : wordsOf(place["name"]);
  const text = [[postcode, locality].filter(Boolean).join(" "), region, country].filter(Boolean).join(", ");
  if (text === "") return named === "" ? null : inText(named);

  const isDutch = country === "" ? null : netherlands.has(country.toLowerCase());
  const digits = fullPostcode.exec(postcode)?.[1] ?? (isDutch && fourDigits.test(postcode) ? postcode : null);
  const mayBeDutch = isDutch ?? (digits !== null || region === "" || provinces.has(region.toLowerCase()));
  return {
    text: lineOf(text, 200),
    postcode: isDutch === false ? null : digits,
    locality: mayBeDutch && locality !== "" ? locality : null,
  };
};

const inText = (written: string): PostedPlace => {
  const text = lineOf(written, 200);
  const [first = ""] = text.split(",");
  return {
    text,
    postcode: fullPostcode.exec(text)?.[1] ?? null,
    locality: first.replace(fullPostcode, "").trim() || null,
  };
};

const placesIn = (value: Json | undefined): readonly PostedPlace[] =>
  listOf(value).flatMap((written) => {
    const place = isObject(written) ? inAddress(written) : inText(wordsOf(written));
    return place === null || place.text === "" ? [] : [place];
  });

/** Where the work is. Of several places the first that may be in the Netherlands; all of them stay in the text. */
export const readPlace = (posting: JsonObject): Pick<Posting, "place" | "remote"> => {
  const places = placesIn(posting["jobLocation"]);
  const isRemote = wordListOf(posting["jobLocationType"]).some((type) => /telecommute|remote/i.test(type));
  const best =
    places.find(({ postcode }) => postcode !== null) ?? places.find(({ locality }) => locality !== null) ?? places[0];
  const text = lineOf([...new Set(places.map((place) => place.text))].join(" · "), 300);
  const from = lineOf(wordsOf(posting["applicantLocationRequirements"]), 200);
  return {
    place: best ? { ...best, text } : from === "" ? null : { text: from, postcode: null, locality: null },
    remote: isRemote ? "fully" : null,
  };
};
