import { groups, type GroupedMatch, type Match, type Opportunity } from "./opportunity.ts";

/** What a list is varied by. */
export type Variety = Pick<Opportunity, "levels" | "provider">;

type Candidate = Match & {
  readonly rank: number;
  readonly levels: readonly string[];
  readonly providers: readonly string[];
};

/** The one value that all share, if it is the only one among them. */
const onlyOneOf = (values: readonly string[]) => (new Set(values).size === 1 ? values[0] : undefined);

/** Takes the best of those left; where the picked share a single value, the best that brings another one. */
const takeNext = (left: Candidate[], picked: readonly Candidate[], by: "levels" | "providers" | null) => {
  const shared = by && onlyOneOf(picked.flatMap((each) => each[by]));
  const another = left.findIndex((each) => by && shared !== undefined && each[by].some((value) => value !== shared));
  return left.splice(Math.max(another, 0), 1);
};

/**
 * Three groups of suggestions: suits you well, also suits you, maybe a surprise.
 *
 * Each group takes the best of what is left, so the groups are in order of score. So that no group is all of one school
 * or one level, its second place goes to the best of another provider when the first is of a single one, and its third
 * to the best of another level when the first two share a single one. Within a group the best stands first.
 *
 * @param matches best first, and more of them than are shown, so that there is something to vary with
 * @param perGroup how many in each group at most; fewer matches fill fewer groups
 */
export const groupMatches = (
  matches: readonly Match[],
  describe: (opportunity: string) => Variety,
  perGroup = 3,
): readonly GroupedMatch[] => {
  const left = matches.map((match, rank): Candidate => {
    const { levels, provider } = describe(match.opportunity);
    return { ...match, rank, levels, providers: provider === null ? [] : [provider] };
  });

  return groups.flatMap((group) => {
    const picked: Candidate[] = [];
    for (const by of [null, "providers", "levels"] as const)
      if (picked.length < perGroup) picked.push(...takeNext(left, picked, by));
    while (picked.length < perGroup && left.length > 0) picked.push(...takeNext(left, picked, null));

    return picked
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ opportunity, occupation, score, contributions }) => ({
        opportunity,
        occupation,
        score,
        contributions,
        group,
      }));
  });
};
