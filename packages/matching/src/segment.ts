import type { Occupation, Opportunity, Person } from "./opportunity.ts";
import { postingsOf } from "./postings.ts";
import { byText, wantsOf } from "./score.ts";
import { bestSlotFirst, makeTopList } from "./top-list.ts";

/** Opportunities of one kind, compiled for reading. */
export type Segment = {
  /** The ids of the best `first` that may be shown, best first, ties by id, `perOccupation` through each at most. */
  readonly best: (person: Person, asked: Asked) => readonly string[];
};

type Asked = {
  readonly first: number;
  readonly perOccupation: number;
  readonly may: (opportunity: string) => boolean;
};

/** One way into opportunities: an occupation with technical skills and sectors. Many opportunities share one. */
type Way = { readonly occupation: number; readonly wants: ReturnType<typeof wantsOf> };

const noOccupation = -1;
const nothingOfItsOwn = { technical: [], sectors: [] };

/** The distinct ways into the opportunities, and which ways lead into each: those from `starts[n]` to `starts[n + 1]`. */
const waysInto = (occupations: readonly Occupation[], opportunities: readonly Opportunity[]) => {
  const slotOf = new Map(occupations.map(({ id }, slot) => [id, slot]));
  const ways: Way[] = [];
  const known = new Map<string, number>();
  const wayThrough = (occupation: number, opportunity: Opportunity) => {
    const key = JSON.stringify([occupation, opportunity.technical, opportunity.sectors]);
    const way = known.get(key) ?? ways.length;
    if (way === ways.length) {
      ways.push({ occupation, wants: wantsOf(occupations[occupation] ?? null, opportunity) });
      known.set(key, way);
    }
    return way;
  };

  const starts = new Int32Array(opportunities.length + 1);
  const into: number[] = [];
  opportunities.forEach((opportunity, at) => {
    const through = opportunity.occupations.flatMap((id) => slotOf.get(id) ?? []);
    if (through.length === 0) through.push(noOccupation);
    // occupations are in the order of their ids, so that the first of equal ways is the one that a match names
    for (const slot of through.toSorted((a, b) => a - b)) into.push(wayThrough(slot, opportunity));
    starts[at + 1] = into.length;
  });

  return { ways, starts, into: Int32Array.from(into) };
};

/** Adds up, for every way, what a person's evidence brings there. */
const scorerOf = (occupations: readonly Occupation[], ways: readonly Way[]) => {
  const ofOccupations = occupations.map((occupation) => wantsOf(occupation, nothingOfItsOwn));
  const transferable = postingsOf(
    "transferable",
    ofOccupations.map((wants) => wants.transferable),
  );
  const interest = postingsOf(
    "interest",
    ofOccupations.map((wants) => wants.interest),
  );
  const technical = postingsOf(
    "technical",
    ways.map(({ wants }) => wants.technical),
  );
  const sector = postingsOf(
    "sector",
    ways.map(({ wants }) => wants.sector),
  );
  const occupationOf = Int32Array.from(ways, ({ occupation }) => occupation);
  const perOccupation = new Float64Array(occupations.length);
  const perWay = new Float64Array(ways.length);

  return (person: Person): Float64Array => {
    perOccupation.fill(0);
    for (const [skill, strength] of person.skills) transferable.addTo(perOccupation, skill, strength);
    for (const chosen of person.interests) interest.addTo(perOccupation, chosen, 1);

    for (let way = 0; way < perWay.length; way += 1) perWay[way] = perOccupation[occupationOf[way]!] ?? 0;
    for (const [skill, strength] of person.skills) technical.addTo(perWay, skill, strength);
    for (const chosen of person.sectors) sector.addTo(perWay, chosen, 1);
    return perWay;
  };
};

/**
 * Compiles opportunities into typed arrays, inverted by what they want.
 *
 * What depends on the occupation alone is added up once per occupation, the rest once per distinct way; an opportunity
 * then takes its best way. Amounts add up exactly in any order (`amountOf`), so scores equal those of `matchOf`.
 */
export const compileSegment = (all: Iterable<Occupation>, unsorted: Iterable<Opportunity>): Segment => {
  const occupations = [...all].toSorted((a, b) => byText(a.id, b.id));
  const opportunities = [...unsorted].toSorted((a, b) => byText(a.id, b.id));
  const ids = opportunities.map(({ id }) => id);
  const { ways, starts, into } = waysInto(occupations, opportunities);
  const scoresFor = scorerOf(occupations, ways);

  /** Walks through the opportunities in the order of their ids, each with its best way. */
  const eachBestWay = (scores: Float64Array, visit: (slot: number, way: number) => void) => {
    for (let slot = 0; slot < ids.length; slot += 1) {
      let best = into[starts[slot]!]!;
      for (let at = starts[slot]! + 1; at < starts[slot + 1]!; at += 1)
        if (scores[into[at]!]! > scores[best]!) best = into[at]!;
      visit(slot, best);
    }
  };

  return {
    best: (person, { first, perOccupation, may }) => {
      const scores = scoresFor(person);
      const open = () => makeTopList(Math.min(first, perOccupation), (slot) => may(ids[slot]!));
      // without a limit per occupation one list does for all
      const lists = Array.from({ length: perOccupation < first ? occupations.length + 1 : 1 }, open);
      eachBestWay(scores, (slot, way) => {
        const list = lists.length > 1 ? ways[way]!.occupation + 1 : 0;
        lists[list]!.offer(slot, scores[way]!);
      });
      return lists
        .flatMap(({ kept }) => kept)
        .toSorted(bestSlotFirst)
        .slice(0, first)
        .map(({ slot }) => ids[slot]!);
    },
  };
};
