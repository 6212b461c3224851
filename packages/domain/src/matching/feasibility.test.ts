import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gatesOf, minutesOfTravel, openness } from "./feasibility.ts";
import { gates, type Gate, type Needs, type Offer } from "./needs.ts";
import { someNeeds, someOffers } from "./testing/random-needs.ts";

const amsterdam = { latitude: 52.379, longitude: 4.9 };
const zaandam = { latitude: 52.439, longitude: 4.813 };
const utrecht = { latitude: 52.089, longitude: 5.11 };

const aCourse = (known: Partial<Offer> = {}): Offer => ({
  kind: "course",
  hoursPerWeek: { from: 16, to: 24 },
  dayParts: ["daytime"],
  place: amsterdam,
  remote: "no",
  priceCents: 0,
  languages: [{ language: "nl", level: "A2" }],
  deviceIncluded: true,
  childcareOnSite: true,
  minimumAge: 16,
  recognised: true,
  ...known,
});
const gateOf = (gate: Gate, offer: Offer, needs: Needs) => gatesOf(offer, needs).find((each) => each.gate === gate);

describe("the gates of an offer", () => {
  it("are only those that a need touches", () => {
    expect(gatesOf(aCourse(), {})).toEqual([]);
    expect(gatesOf(aCourse(), { dayParts: [], help: [], benefit: false, under18: false })).toEqual([]);
    expect(gatesOf(aCourse(), { hoursPerWeek: 20 }).map(({ gate }) => gate)).toEqual(["hours"]);
  });

  it.each<[string, Gate, Partial<Offer>, Needs, string, string | null]>([
    ["enough hours", "hours", {}, { hoursPerWeek: 16 }, "open", null],
    ["too many hours", "hours", {}, { hoursPerWeek: 15 }, "closed", "ask-fewer-hours"],
    ["unknown hours", "hours", { hoursPerWeek: null }, { hoursPerWeek: 15 }, "unknown", "ask-the-school"],
    ["free all day", "day-part", { dayParts: ["school-hours"] }, { dayParts: ["daytime"] }, "open", null],
    ["only in school hours", "day-part", {}, { dayParts: ["school-hours"] }, "closed", "ask-other-times"],
    ["one part of several", "day-part", { dayParts: ["daytime", "evening"] }, { dayParts: ["evening"] }, "open", null],
    ["unknown times", "day-part", { dayParts: [] }, { dayParts: ["evening"] }, "unknown", "ask-the-school"],
    ["near", "travel", {}, { from: zaandam, travelMinutes: 45 }, "open", null],
    ["far", "travel", {}, { from: utrecht, travelMinutes: 45 }, "closed", "search-online"],
    ["far, but online", "travel", { remote: "fully" }, { from: utrecht, travelMinutes: 5 }, "open", null],
    ["a start nobody knows", "travel", {}, { travelMinutes: 45 }, "unknown", "ask-the-school"],
    [
      "a place nobody knows",
      "travel",
      { place: null },
      { from: zaandam, travelMinutes: 45 },
      "unknown",
      "ask-the-school",
    ],
    ["the fare", "travel", {}, { help: ["travel-cost"] }, "unknown", "travel-cost-help"],
    ["no fare online", "travel", { remote: "fully" }, { help: ["travel-cost"] }, "open", null],
    ["free", "price", {}, { budgetCents: 0 }, "open", null],
    ["too dear", "price", { priceCents: 50_000 }, { budgetCents: 10_000 }, "closed", "ask-funding"],
    ["dear", "price", { priceCents: 50_000 }, { budgetCents: 12_500 }, "closed", "ask-instalments"],
    ["a price nobody knows", "price", { priceCents: null }, { budgetCents: 0 }, "unknown", "ask-the-school"],
    ["money to live on", "price", {}, { help: ["living-cost"] }, "unknown", "ask-funding"],
    ["easy Dutch", "language", {}, { help: ["language"] }, "open", null],
    [
      "B1",
      "language",
      { languages: [{ language: "nl", level: "B1" }] },
      { help: ["language"] },
      "unknown",
      "language-course",
    ],
    [
      "B2",
      "language",
      { languages: [{ language: "nl", level: "B2" }] },
      { help: ["language"] },
      "closed",
      "language-course",
    ],
    ["a laptop of the school", "device", {}, { help: ["laptop"] }, "open", null],
    ["a laptop of one's own", "device", { deviceIncluded: false }, { help: ["laptop"] }, "closed", "laptop-loan"],
    ["childcare there", "childcare", {}, { help: ["childcare"] }, "open", null],
    [
      "a recognised course",
      "childcare",
      { childcareOnSite: false },
      { help: ["childcare"] },
      "closed",
      "childcare-allowance",
    ],
    [
      "another course",
      "childcare",
      { childcareOnSite: false, recognised: null },
      { help: ["childcare"] },
      "closed",
      "ask-municipality-childcare",
    ],
    ["a course for adults", "age", { minimumAge: 18 }, { under18: true }, "closed", "youth-routes"],
    ["a course from 16", "age", {}, { under18: true }, "unknown", "ask-the-school"],
    ["learning with a benefit", "benefit", {}, { benefit: true }, "unknown", "ask-permission-first"],
    ["working with a benefit", "benefit", { kind: "vacancy" }, { benefit: true }, "open", null],
  ])("%s: %s", (_, gate, known, needs, verdict, remedy) => {
    expect(gateOf(gate, aCourse(known), needs)).toEqual({ gate, verdict, remedy });
  });

  it("are not about price for a vacancy, nor about a benefit under 18", () => {
    expect(gatesOf(aCourse({ kind: "vacancy" }), { budgetCents: 0, help: ["living-cost"] })).toEqual([]);
    expect(gateOf("benefit", aCourse(), { benefit: true, under18: true })).toBeUndefined();
  });

  it("carry a remedy when they are closed", () => {
    fc.assert(
      fc.property(someOffers, someNeeds, (offer, needs) => {
        for (const { verdict, remedy } of gatesOf(offer, needs))
          if (verdict === "closed") expect(remedy).not.toBeNull();
      }),
    );
  });

  it("are not closed by what nobody knows", () => {
    const nothingKnown: Offer = {
      ...aCourse(),
      hoursPerWeek: null,
      dayParts: [],
      place: null,
      remote: null,
      priceCents: null,
      languages: [],
      deviceIncluded: null,
      childcareOnSite: null,
      minimumAge: null,
      recognised: null,
    };
    fc.assert(
      fc.property(someNeeds, fc.constantFrom("course", "vacancy"), (needs, kind) => {
        expect(gatesOf({ ...nothingKnown, kind }, needs).filter(({ verdict }) => verdict === "closed")).toEqual([]);
      }),
    );
  });
});

/** Every way to ask one thing less. */
const relaxed = (needs: Needs, more: number): readonly Needs[] => [
  ...Object.keys(needs)
    .filter((key) => key !== "from")
    .map((dropped) => Object.fromEntries(Object.entries(needs).filter(([key]) => key !== dropped))),
  ...(needs.help ?? []).map((dropped) => ({ ...needs, help: needs.help?.filter((each) => each !== dropped) ?? [] })),
  ...(needs.hoursPerWeek === undefined ? [] : [{ ...needs, hoursPerWeek: needs.hoursPerWeek + more }]),
  ...(needs.travelMinutes === undefined ? [] : [{ ...needs, travelMinutes: needs.travelMinutes + more }]),
  ...(needs.budgetCents === undefined ? [] : [{ ...needs, budgetCents: needs.budgetCents + more }]),
  ...(needs.dayParts?.length ? [{ ...needs, dayParts: [...needs.dayParts, "daytime" as const] }] : []),
];

describe("relaxing a need", () => {
  it("never closes a gate that was open, and never makes the way less open", () => {
    fc.assert(
      fc.property(someOffers, someNeeds, fc.integer({ min: 0, max: 60 }), (offer, needs, more) => {
        // whoever turns out to be 18 is asked about a benefit; that is another need, not a relaxed one
        const asked = needs.under18 ? { ...needs, benefit: false } : needs;
        const before = gatesOf(offer, asked);
        for (const less of relaxed(asked, more)) {
          const after = gatesOf(offer, less);
          expect(openness(after)).toBeGreaterThanOrEqual(openness(before));
          for (const { gate, verdict } of before)
            if (verdict === "open") expect(after.find((each) => each.gate === gate)?.verdict ?? "open").toBe("open");
        }
      }),
    );
  });
});

describe("openness", () => {
  it("is 1 with no gate in the way, and 0 with all of them closed", () => {
    expect(openness([])).toBe(1);
    expect(openness([{ gate: "price", verdict: "open", remedy: null }])).toBe(1);
    expect(openness(gates.map((gate) => ({ gate, verdict: "closed", remedy: null })))).toBe(0);
  });

  it("is less for a question, and less again for a closed gate", () => {
    const ask = openness([{ gate: "price", verdict: "unknown", remedy: null }]);
    const closed = openness([{ gate: "price", verdict: "closed", remedy: null }]);
    expect(ask).toBeLessThan(1);
    expect(closed).toBeLessThan(ask);
  });
});

describe("travel time", () => {
  it("is 5 minutes at the least, the same both ways, and about right in the region", () => {
    expect(minutesOfTravel(amsterdam, amsterdam)).toBe(5);
    expect(minutesOfTravel(amsterdam, utrecht)).toBe(minutesOfTravel(utrecht, amsterdam));
    expect(minutesOfTravel(zaandam, amsterdam)).toBeGreaterThan(25);
    expect(minutesOfTravel(zaandam, amsterdam)).toBeLessThan(45);
    expect(minutesOfTravel(amsterdam, utrecht)).toBeGreaterThan(60);
    expect(minutesOfTravel(amsterdam, utrecht)).toBeLessThan(100);
  });
});

describe("the zero-weight list", () => {
  it("is not among the needs, which only hold what is listed here", () => {
    const known = {
      hoursPerWeek: true,
      dayParts: true,
      help: true,
      benefit: true,
      under18: true,
      from: true,
      travelMinutes: true,
      budgetCents: true,
    } satisfies Record<keyof Required<Needs>, true>;
    const read = new Set<string | symbol>();
    const watched = (needs: Needs) =>
      new Proxy(needs, {
        get: (target, key) => {
          read.add(key);
          return Reflect.get(target, key);
        },
      });
    fc.assert(fc.property(someOffers, someNeeds, (offer, needs) => void gatesOf(offer, watched(needs))));
    expect([...read].toSorted()).toEqual(Object.keys(known).toSorted());
  });
});
