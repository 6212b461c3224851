import type { Offer } from "@techconnect/domain/matching/needs";

/** A course that is open to everybody; a test names only what it is about. */
export const anOffer = (over: Partial<Offer> = {}): Offer => ({
  kind: "course",
  hoursPerWeek: { from: 8, to: 8 },
  dayParts: ["evening"],
  place: null,
  remote: "no",
  priceCents: 0,
  languages: [{ language: "nl", level: "A2" }],
  deviceIncluded: true,
  childcareOnSite: true,
  minimumAge: null,
  recognised: true,
  ...over,
});
