import { cardOf, scoreTalents, type Answers } from "@techconnect/domain/talent/score-talents";
import { optionIds, talentIds, type TalentId } from "@techconnect/domain/talent/talent-questions";
import { describe, expect, it } from "vitest";
import { makeInvertedMatchIndex } from "./inverted-match-index.ts";
import { groups, type GroupedMatch, type Person } from "./opportunity.ts";
import {
  interests,
  levelsOf,
  occupations,
  pasts,
  personOf,
  profiles,
  questions,
  sectors,
} from "./testing/catalogue-world.ts";
import { chanceFrom } from "./testing/seeded-chance.ts";
import { groupMatches } from "./vary.ts";

const index = makeInvertedMatchIndex();
index.put({ occupations, opportunities: profiles });

const shownTo = (person: Person): readonly GroupedMatch[] =>
  groupMatches(index.best(person, { kind: "job-profile", first: profiles.length }), (id) => levelsOf.get(id)!);

/** Ways to go through the flow at random: how often one skips a question, or ticks an interest or a sector, and how much one tells. */
const crowds = {
  "answers all, no interests": { skips: 0, ticksInterest: 0, ticksSector: 0, tells: 0 },
  "skips 30 %, no interests": { skips: 0.3, ticksInterest: 0, ticksSector: 0, tells: 0 },
  "answers all, a few interests and sectors": { skips: 0, ticksInterest: 0.25, ticksSector: 0.2, tells: 0 },
  "skips 30 %, a few interests and sectors": { skips: 0.3, ticksInterest: 0.25, ticksSector: 0.2, tells: 0 },
  "answers all, half of the interests and sectors": { skips: 0, ticksInterest: 0.5, ticksSector: 0.5, tells: 0 },
  "answers all, tells one thing": { skips: 0, ticksInterest: 0, ticksSector: 0, tells: 1 },
  "answers all, tells three things": { skips: 0, ticksInterest: 0, ticksSector: 0, tells: 3 },
  "skips 30 %, a few interests and sectors, tells two things": {
    skips: 0.3,
    ticksInterest: 0.25,
    ticksSector: 0.2,
    tells: 2,
  },
};
const people = 2000;

const randomAnswers = (chance: () => number, skips: number): Answers =>
  questions.map(() => (chance() < skips ? null : optionIds[Math.floor(chance() * optionIds.length)]!));

const told = [...pasts.values()];
const randomPast = (chance: () => number, tells: number) =>
  Array.from({ length: tells }, () => told[Math.floor(chance() * told.length)]!);

describe("random people, with the profiles and questions of the catalogue", { timeout: 30_000 }, () => {
  it.each(Object.entries(crowds))("see each profile neither too seldom nor too often: %s", (_name, crowd) => {
    const chance = chanceFrom(2026);
    const timesShown = new Map(profiles.map(({ id }) => [id, 0]));
    for (let person = 0; person < people; person += 1) {
      const random = personOf(randomAnswers(chance, crowd.skips), {
        interests: interests.filter(() => chance() < crowd.ticksInterest),
        sectors: sectors.filter(() => chance() < crowd.ticksSector),
        experiences: randomPast(chance, crowd.tells),
      });
      for (const { opportunity } of shownTo(random)) timesShown.set(opportunity, timesShown.get(opportunity)! + 1);
    }

    const spread = [...timesShown].map(([id, times]) => ({ id, percent: Math.round((1000 * times) / people) / 10 }));
    const table = spread.toSorted((a, b) => a.percent - b.percent).map(({ id, percent }) => `${percent} % ${id}`);
    expect(spread).toHaveLength(36);
    expect(
      spread.filter(({ percent }) => percent < 10 || percent > 40),
      `shown to:\n${table.join("\n")}`,
    ).toEqual([]);
  });

  it("all end in nine profiles of three groups and several levels, also who skips everything", () => {
    const chance = chanceFrom(7);
    const skippedAll: Answers = questions.map(() => null);
    const some = Array.from({ length: 300 }, () => randomAnswers(chance, chance()));
    for (const answers of [skippedAll, ...some]) {
      const shown = shownTo(personOf(answers));
      expect(new Set(shown.map(({ opportunity }) => opportunity)).size).toBe(9);
      for (const group of groups) {
        const levels = shown.flatMap((match) => (match.group === group ? levelsOf.get(match.opportunity)!.levels : []));
        expect(new Set(levels).size).toBeGreaterThanOrEqual(2);
      }
    }
    expect(shownTo(personOf(skippedAll)).every(({ score }) => score === 0)).toBe(true);
  });

  it("all get a quote for each talent on their card when they answer everything", () => {
    const chance = chanceFrom(8);
    for (let person = 0; person < 3000; person += 1) {
      const { talents } = cardOf(questions, randomAnswers(chance, 0));
      expect(talents.filter(({ proofs }) => proofs.length === 0)).toEqual([]);
    }
  });

  it("have each talent among their first three about equally often: 20 to 30 % of them", () => {
    const chance = chanceFrom(9);
    const answerers = 10_000;
    const times = new Map(talentIds.map((talent) => [talent, 0]));
    for (let person = 0; person < answerers; person += 1)
      for (const { talent } of scoreTalents(questions, randomAnswers(chance, 0)).slice(0, 3))
        times.set(talent, times.get(talent)! + 1);
    const spread = [...times].map(([talent, count]) => ({ talent, percent: (100 * count) / answerers }));
    expect(spread.filter(({ percent }) => percent < 20 || percent > 30)).toEqual([]);
  });
});

/** Somebody who chooses what shows one talent whenever that is on offer, and otherwise by chance. */
const drawnTo = (talent: TalentId, chance: () => number): Answers =>
  questions.map(
    ({ options }) =>
      options.find(({ evidence }) => (evidence[talent] ?? 0) >= 2)?.id ??
      optionIds[Math.floor(chance() * optionIds.length)]!,
  );

describe("somebody with one strong talent", () => {
  it.each([
    ["helping", "tc:klantgericht", "tc:inleven"],
    ["precision", "tc:precies", "tc:logisch"],
    ["explaining", "tc:uitleggen", "tc:uitleggen"],
    ["creating", "tc:creatief", "tc:creatief"],
  ] as const)("is mostly shown work that wants it: %s", (talent, ...skills) => {
    const wanting = new Set(
      occupations.flatMap(({ id, transferable }) =>
        transferable.some(({ skill }) => (skills as readonly string[]).includes(skill)) ? [id] : [],
      ),
    );
    const chance = chanceFrom(10);
    const firsts = Array.from({ length: 200 }, () => shownTo(personOf(drawnTo(talent, chance)))).flatMap((shown) =>
      shown.filter(({ group }) => group === "suits-well"),
    );
    const right = firsts.filter(({ opportunity }) => wanting.has(opportunity)).length / firsts.length;
    expect(right).toBeGreaterThan(0.8);
  });
});
