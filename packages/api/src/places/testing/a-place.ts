import type { Place } from "@techconnect/catalogue/places";
import { aSource } from "../../platform/testing/a-catalogue.ts";

/** A place of the catalogue; a test names only what it is about. */
export const aPlace = (over: Partial<Place> = {}): Place => ({
  slug: "amsterdam",
  name: "Amsterdam",
  municipality: "Amsterdam",
  postcode: "1012",
  latitude: 52.3734,
  longitude: 4.8941,
  source: aSource,
  ...over,
});
