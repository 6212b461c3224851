import { isForAdults } from "../kernel/adulthood.ts";
import {
  gates,
  type DayPart,
  type Gate,
  type GateResult,
  type GateVerdict,
  type Needs,
  type Offer,
  type Point,
  type Remedy,
} from "./needs.ts";

const kilometresPerDegree = 111.2;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Streets and lines are about this much longer than the straight line. */
const detour = 1.3;
const minutesPerKilometreByBicycle = 4;
/** Walking, waiting and changing. */
const minutesAroundPublicTransport = 20;
const minutesPerKilometreByPublicTransport = 1.5;
/** A postcode is an area, so even a trip within it takes some minutes. */
const shortestTrip = 5;

/**
 * A rough estimate of a trip, one way, door to door, in whole minutes, rounded up.
 *
 * The straight line, made 30 % longer, by bicycle at 15 km an hour or by public transport at 40 km an hour plus 20
 * minutes, whichever is quicker, and never less than 5 minutes. No timetable and no map: it orders what is near and
 * far, and says "about".
 */
export const minutesOfTravel = (from: Point, to: Point): number => {
  const north = to.latitude - from.latitude;
  const east = (to.longitude - from.longitude) * Math.cos(radians((from.latitude + to.latitude) / 2));
  const kilometres = Math.hypot(north, east) * kilometresPerDegree * detour;

  const quickest = Math.min(
    kilometres * minutesPerKilometreByBicycle,
    minutesAroundPublicTransport + kilometres * minutesPerKilometreByPublicTransport,
  );
  return Math.max(shortestTrip, Math.ceil(quickest));
};

type Finding = { readonly verdict: GateVerdict; readonly remedy: Remedy | null };
/** Null when no need touches the gate. */
type Rule = (offer: Offer, needs: Needs) => Finding | null;

const open: Finding = { verdict: "open", remedy: null };
const closed = (remedy: Remedy): Finding => ({ verdict: "closed", remedy });
/** Nobody knows from here, so ask; a school can be asked about its course. */
const ask = (offer: Offer, remedy: Remedy | null = offer.kind === "course" ? "ask-the-school" : null): Finding => ({
  verdict: "unknown",
  remedy,
});

const hours: Rule = (offer, { hoursPerWeek }) => {
  if (hoursPerWeek === undefined) return null;
  if (!offer.hoursPerWeek) return ask(offer);
  return offer.hoursPerWeek.from <= hoursPerWeek ? open : closed("ask-fewer-hours");
};

/** Whoever is free in the daytime is free in school hours too. */
const suits = (free: readonly DayPart[], part: DayPart) =>
  free.includes(part) || (part === "school-hours" && free.includes("daytime"));

const dayPart: Rule = (offer, { dayParts = [] }) => {
  if (dayParts.length === 0) return null;
  if (offer.dayParts.length === 0) return ask(offer);
  return offer.dayParts.some((part) => suits(dayParts, part)) ? open : closed("ask-other-times");
};

const travel: Rule = (offer, { from, travelMinutes, help = [] }) => {
  const wantsFare = help.includes("travel-cost");
  if (travelMinutes === undefined && !wantsFare) return null;
  if (offer.remote === "fully") return open;

  const tooFar =
    from && offer.place && travelMinutes !== undefined && minutesOfTravel(from, offer.place) > travelMinutes;
  if (tooFar) return closed("search-online");
  if (wantsFare) return ask(offer, "travel-cost-help");
  return from && offer.place ? open : ask(offer);
};

/** From this part of the price on, paying in instalments may be enough. */
const instalmentsFrom = 0.25;

const price: Rule = (offer, { budgetCents, help = [] }) => {
  const wantsLivingCost = help.includes("living-cost");
  if (offer.kind === "vacancy" || (budgetCents === undefined && !wantsLivingCost)) return null;
  if (budgetCents !== undefined && offer.priceCents === null) return ask(offer);
  if (budgetCents !== undefined && offer.priceCents !== null && offer.priceCents > budgetCents)
    return closed(budgetCents >= offer.priceCents * instalmentsFrom ? "ask-instalments" : "ask-funding");
  return wantsLivingCost ? ask(offer, "ask-funding") : open;
};

const easyLevels = new Set(["A1", "A2"]);

/** Nobody's own level is asked, so a middling demand stays a question, and so does one of which no source is known. */
const language: Rule = (offer, { help = [] }) => {
  if (!help.includes("language")) return null;
  if (offer.languages.length === 0) return ask(offer, "language-course");

  const hard = offer.languages.map(({ level }) => level).filter((level) => level === null || !easyLevels.has(level));
  if (hard.length === 0) return open;
  return hard.every((level) => level === null || level === "B1")
    ? ask(offer, "language-course")
    : closed("language-course");
};

const device: Rule = (offer, { help = [] }) => {
  if (!help.includes("laptop")) return null;
  if (offer.deviceIncluded === null) return ask(offer, "laptop-loan");
  return offer.deviceIncluded ? open : closed("laptop-loan");
};

/** Work and recognised courses are what the childcare allowance is for; for the rest the municipality may help. */
const childcare: Rule = (offer, { help = [] }) => {
  if (!help.includes("childcare")) return null;
  if (offer.childcareOnSite) return open;

  const isPaidFor = offer.kind === "vacancy" || offer.recognised === true;
  const remedy = isPaidFor ? "childcare-allowance" : "ask-municipality-childcare";
  return offer.childcareOnSite === null ? ask(offer, remedy) : closed(remedy);
};

/** The age itself is never asked, so a minimum below 18 stays a question. */
const age: Rule = (offer, { under18 }) => {
  if (!under18) return null;
  return isForAdults(offer.minimumAge) ? closed("youth-routes") : ask(offer);
};

/** Learning with a benefit needs permission, case by case; working never does. Under 18 it is not asked. */
const benefit: Rule = (offer, { benefit: hasBenefit, under18 }) => {
  if (!hasBenefit || under18) return null;
  return offer.kind === "course" ? ask(offer, "ask-permission-first") : open;
};

const rules: Readonly<Record<Gate, Rule>> = {
  hours,
  "day-part": dayPart,
  travel,
  price,
  language,
  device,
  childcare,
  age,
  benefit,
};

/**
 * What the practical needs of a person make of an offer, beside how well it suits and never part of it.
 *
 * @returns only the gates that a need touches, in the order of `gates`. Closed ones carry what may open them, unknown
 *   ones mostly too. What is not known of an offer never closes a gate, and relaxing a need never does either.
 */
export const gatesOf = (offer: Offer, needs: Needs): readonly GateResult[] =>
  gates.flatMap((gate) => {
    const finding = rules[gate](offer, needs);
    return finding ? [{ gate, ...finding }] : [];
  });

/**
 * How far the way is open, for putting matches of one group in order: 1 when no gate is in the way, down to 0.
 * A closed gate weighs twice as much as a question.
 */
export const openness = (results: readonly GateResult[]): number => {
  const closedOnes = results.filter(({ verdict }) => verdict === "closed").length;
  const questions = results.filter(({ verdict }) => verdict === "unknown").length;
  return 1 - (closedOnes + questions / 2) / gates.length;
};
