import { minutesOfTravel } from "@techconnect/domain/matching/feasibility";
import type { GateResult, Needs, Offer, Remedy } from "@techconnect/domain/matching/needs";
import type { HelpTopic } from "../support/help-desks.ts";

/** Says a message with its values; and how a language writes money, lists and the names of languages. */
export type GateWords = {
  readonly say: (id: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly money: (cents: number) => string;
  readonly list: (items: readonly string[]) => string;
  readonly language: (tag: string) => string;
};

/** Who to ask about each remedy; none where it is the school or employer itself. */
export const deskFor: Readonly<Record<Remedy, HelpTopic | null>> = {
  "ask-fewer-hours": null,
  "ask-other-times": null,
  "search-online": null,
  "travel-cost-help": "money",
  "ask-funding": "money",
  "ask-instalments": "money",
  "language-course": "language",
  "laptop-loan": "laptop",
  "childcare-allowance": "childcare",
  "ask-municipality-childcare": "childcare",
  "youth-routes": "youth",
  "ask-permission-first": "benefit",
  "ask-the-school": null,
};

/** A message for a gate: what goes after `matching.gate.<gate>.<verdict>`, and its values. */
type Said = { readonly variant?: string; readonly values?: Readonly<Record<string, string | number>> };
type Saying = (offer: Offer, needs: Needs, words: GateWords, verdict: GateResult["verdict"]) => Said;

const sayings: Readonly<Record<GateResult["gate"], Saying>> = {
  hours: ({ hoursPerWeek }) => {
    if (!hoursPerWeek) return {};
    const { from, to } = hoursPerWeek;
    return { values: { hours: from === to ? String(from) : `${from}–${to}`, count: to } };
  },
  "day-part": () => ({}),
  travel: ({ place, remote }, { from }, _words, verdict) => {
    if (remote === "fully") return { variant: ".home" };
    if (!from || !place) return {};
    const values = { minutes: minutesOfTravel(from, place) };
    return verdict === "unknown" ? { variant: ".minutes", values } : { values };
  },
  price: ({ priceCents }, _needs, { money }, verdict) => {
    if (priceCents === null) return {};
    const [free, costs] = verdict === "unknown" ? [".living-free", ".living"] : [".free", ""];
    return priceCents === 0 ? { variant: free } : { variant: costs, values: { price: money(priceCents) } };
  },
  language: ({ languages }, _needs, { language, list }) =>
    languages.length === 0
      ? { variant: ".none" }
      : {
          values: {
            languages: list(languages.map((each) => [language(each.language), each.level ?? []].flat().join(" "))),
          },
        },
  device: () => ({}),
  childcare: () => ({}),
  age: ({ minimumAge }, _needs, _words, verdict) => {
    if (minimumAge === null) return {};
    return verdict === "unknown" ? { variant: ".age", values: { age: minimumAge } } : { values: { age: minimumAge } };
  },
  benefit: () => ({}),
};

/** What a gate says to the person about an offer, in a sentence or two. */
export const sayGate = ({ gate, verdict }: GateResult, offer: Offer, needs: Needs, words: GateWords): string => {
  const { variant = "", values } = sayings[gate](offer, needs, words, verdict);
  return words.say(`matching.gate.${gate}.${verdict}${variant}`, values);
};
