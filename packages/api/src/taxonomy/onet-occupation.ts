/** An occupation of O*NET. */
export type OnetOccupation = {
  /** `15-1252.00`. */
  readonly code: string;
  readonly title: string;
  readonly description: string;
};

/** Another title for an occupation of O*NET, in English. */
export type OnetTitle = { readonly code: string; readonly title: string };

export const ratingDomains = [
  "skills",
  "knowledge",
  "abilities",
  "work-styles",
  "work-activities",
  "work-values",
  "interests",
  "job-zone",
] as const;
export type RatingDomain = (typeof ratingDomains)[number];

/** How much of something an occupation of O*NET asks. */
export type OnetRating = {
  readonly code: string;
  readonly domain: RatingDomain;
  /** `Active Listening`. */
  readonly element: string;
  /** `IM` importance 1 to 5, `LV` level 0 to 7, `OI` interest 1 to 7, `EX` extent 1 to 7, `JZ` job zone 1 to 5. */
  readonly scale: string;
  readonly value: number;
};

export type OnetTask = {
  readonly code: string;
  readonly statement: string;
  /** `Core` or `Supplemental`; null when nobody said. */
  readonly kind: string | null;
};

export type OnetTechnology = {
  readonly code: string;
  readonly example: string;
  readonly commodity: string;
  readonly hot: boolean;
  readonly inDemand: boolean;
};

export const matchTypes = ["exactMatch", "closeMatch", "narrowMatch", "broadMatch"] as const;
export type MatchType = (typeof matchTypes)[number];

/** An occupation of O*NET and the one of ESCO that it comes down to; `broadMatch`: that of ESCO is the wider one. */
export type OnetCrosswalk = { readonly code: string; readonly escoId: string; readonly match: MatchType };
