/** What a person needs. Everything may be left out; nothing here changes how well something suits. */
export type Needs = {
  /** Most hours per week, 1 to 60. */
  readonly hoursPerWeek?: number;
  /** When one can; absent means any time. */
  readonly dayParts?: readonly DayPart[];
  readonly help?: readonly Help[];
  /** Gets a benefit; absent means that the person rather does not say. */
  readonly benefit?: boolean;
  readonly under18?: boolean;
  /** Where trips start: a place's coordinates, from a postcode that the person chose to give. */
  readonly from?: Point;
  /** Most minutes of travel, one way, 5 to 180. */
  readonly travelMinutes?: number;
  /** What one can pay oneself, euro cents, 0 or more. */
  readonly budgetCents?: number;
};

export const dayParts = ["school-hours", "daytime", "evening", "weekend"] as const;
export type DayPart = (typeof dayParts)[number];

/** "What helps you?" */
export const helps = ["childcare", "laptop", "travel-cost", "living-cost", "quiet-place", "language"] as const;
export type Help = (typeof helps)[number];

/** WGS 84, degrees. */
export type Point = { readonly latitude: number; readonly longitude: number };

/** The practical side of something one can choose. Null: not known, so it never turns a gate red. */
export type Offer = {
  readonly kind: "course" | "vacancy";
  readonly hoursPerWeek: { readonly from: number; readonly to: number } | null;
  readonly dayParts: readonly DayPart[];
  readonly place: Point | null;
  readonly remote: "no" | "partly" | "fully" | null;
  readonly priceCents: number | null;
  readonly languages: readonly { readonly language: string; readonly level: string | null }[];
  readonly deviceIncluded: boolean | null;
  readonly childcareOnSite: boolean | null;
  readonly minimumAge: number | null;
  /** State-recognised; decides what a benefit or childcare allowance makes of it. */
  readonly recognised: boolean | null;
};

export const gates = [
  "hours",
  "day-part",
  "travel",
  "price",
  "language",
  "device",
  "childcare",
  "age",
  "benefit",
] as const;
export type Gate = (typeof gates)[number];

/** `open`: fits. `closed`: does not fit as it is. `unknown`: ask. */
export const gateVerdicts = ["open", "closed", "unknown"] as const;
export type GateVerdict = (typeof gateVerdicts)[number];

/** What removes a closed gate; the words and the desk for each live in the catalogue of messages. */
export const remedies = [
  "ask-fewer-hours",
  "ask-other-times",
  "search-online",
  "travel-cost-help",
  "ask-funding",
  "ask-instalments",
  "language-course",
  "laptop-loan",
  "childcare-allowance",
  "ask-municipality-childcare",
  "youth-routes",
  "ask-permission-first",
  "ask-the-school",
] as const;
export type Remedy = (typeof remedies)[number];

export type GateResult = { readonly gate: Gate; readonly verdict: GateVerdict; readonly remedy: Remedy | null };
