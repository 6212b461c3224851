import { gatesOf, openness } from "@techconnect/domain/matching/feasibility";
import type { GateResult, Needs, Offer } from "@techconnect/domain/matching/needs";
import type { MatchIndex } from "@techconnect/matching/match-index";
import type { Match, Person } from "@techconnect/matching/opportunity";
import { groupMatches } from "@techconnect/matching/vary";
import type { OpportunityKind } from "./opportunity-kind.ts";
import type { OpportunityFacts } from "./suggestion-facts.ts";
import { suggestionGroups, type SuggestionGroup } from "./suggestion.ts";

/** How many the three groups hold together, and how many they choose from. */
const grouped = 9;
const pool = 27;
/** Of one kind of work at most so many in the pool, so that there is something to vary with. */
const perOccupation = 3;

/** An offer with what the person's needs make of it. */
export type Checked = { readonly offer: Offer; readonly gates: readonly GateResult[] };

export type Picked = {
  readonly match: Match;
  readonly group: SuggestionGroup;
  readonly facts: OpportunityFacts;
  /** The offer that is most open; null where there is nothing to choose yet. */
  readonly checked: Checked | null;
};

type Asked = {
  readonly person: Person;
  readonly kind: OpportunityKind;
  readonly first: number;
  readonly may: (opportunity: string) => boolean;
  readonly needs: Needs;
  readonly factsOf: (ids: readonly string[]) => Promise<readonly OpportunityFacts[]>;
};

/** The offer with the fewest obstacles; of equal ones the first. */
const mostOpen = (offers: readonly Offer[], needs: Needs): Checked | null =>
  offers
    .map((offer) => ({ offer, gates: gatesOf(offer, needs) }))
    .reduce<Checked | null>((best, next) => (best && openness(best.gates) >= openness(next.gates) ? best : next), null);

/** The pool for the groups, and, for a longer list, what comes after it in order of score. */
const candidates = (index: MatchIndex, { person, kind, first, may }: Asked): readonly Match[] => {
  const varied = index.best(person, { kind, first: pool, perOccupation, may });
  if (first <= grouped) return varied;
  const seen = new Set(varied.map(({ opportunity }) => opportunity));
  const rest = index
    .best(person, { kind, first: first + pool, may })
    .filter(({ opportunity }) => !seen.has(opportunity));
  return [...varied, ...rest];
};

const rank = (group: SuggestionGroup) => suggestionGroups.indexOf(group);

/** Groups by fit alone; what is most open goes first within a group and never into a better one. */
const mostOpenFirst = (a: Picked, b: Picked): number =>
  rank(a.group) - rank(b.group) ||
  openness(b.checked?.gates ?? []) - openness(a.checked?.gates ?? []) ||
  b.match.score - a.match.score ||
  (a.match.opportunity < b.match.opportunity ? -1 : 1);

/**
 * The suggestions of one kind: the three groups by fit, varied in level and provider, then more in order of fit.
 *
 * Needs decide the order inside a group and nothing else. What is gone from the facts is left out.
 *
 * @returns at most `first`
 */
export const pickSuggestions = async (index: MatchIndex, asked: Asked): Promise<readonly Picked[]> => {
  const matches = candidates(index, asked);
  const facts = new Map(
    (await asked.factsOf(matches.map(({ opportunity }) => opportunity))).map((each) => [each.id, each]),
  );
  const standing = matches.filter(({ opportunity }) => facts.has(opportunity));

  const inGroups = groupMatches(standing.slice(0, pool), (id) => facts.get(id) ?? { levels: [], provider: null });
  const shown = new Set(inGroups.map(({ opportunity }) => opportunity));
  const more = standing
    .filter(({ opportunity }) => !shown.has(opportunity))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, Math.max(0, asked.first - inGroups.length))
    .map((match) => ({ ...match, group: "more" as const }));

  // cut by fit before needs order it, so that no need ever decides what is in the list
  return [...inGroups, ...more]
    .slice(0, asked.first)
    .flatMap(({ group, ...match }): readonly Picked[] => {
      const known = facts.get(match.opportunity);
      return known ? [{ match, group, facts: known, checked: mostOpen(known.offers, asked.needs) }] : [];
    })
    .toSorted(mostOpenFirst);
};
