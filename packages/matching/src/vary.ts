import { groups, type GroupedMatch, type Match, type Opportunity } from "./opportunity.ts";

/** What a list is varied by. */
export type Variety = Pick<Opportunity, "levels" | "provider">;

type Candidate = {
  readonly match: Match;
  readonly levels: readonly string[];
  readonly providers: readonly string[];
};

/** What each place of a group must differ in, when those before it share a single one; the rest are free. */
const differsIn = [null, "providers", "levels"] as const;

/** The one value that all share, when there is just one among them. */
const onlyOneOf = (values: readonly string[]) => (new Set(values).size === 1 ? values[0] : undefined);

/** How many levels and providers a candidate adds to a group. */
const noveltyOf = ({ levels, providers }: Candidate, picked: readonly Candidate[]) =>
  levels.filter((level) => !picked.some((each) => each.levels.includes(level))).length +
  providers.filter((provider) => !picked.some((each) => each.providers.includes(provider))).length;

/** The candidate for the next place of a group; `left` is best first; none when it is empty. */
const nextOf = (left: readonly Candidate[], picked: readonly Candidate[]): Candidate | undefined => {
  const by = differsIn[picked.length];
  const shared = by && onlyOneOf(picked.flatMap((each) => each[by]));
  const others = by && shared !== undefined ? left.filter((each) => each[by].some((value) => value !== shared)) : [];
  const eligible = others.length > 0 ? others : left;
  const best = eligible.filter(({ match }) => match.score === eligible[0]?.match.score);
  const mostNew = Math.max(...best.map((each) => noveltyOf(each, picked)));

  return best.find((each) => noveltyOf(each, picked) === mostNew);
};

/**
 * Three groups of suggestions: suits you well, also suits you, maybe a surprise.
 *
 * Each group takes the best of what is left, so the groups are in order of score. So that no group is all of one school
 * or one level, its second place goes to the best of another provider when the first is of a single one, and its third
 * to the best of another level when the first two share a single one. Of equal scores goes first what adds most levels
 * and providers to the group, then what came first. Within a group the best stands first.
 *
 * @param matches best first, and more of them than are shown, so that there is something to vary with
 * @param perGroup how many in each group at most; fewer matches fill fewer groups
 */
export const groupMatches = (
  matches: readonly Match[],
  describe: (opportunity: string) => Variety,
  perGroup = 3,
): readonly GroupedMatch[] => {
  const left = matches.map((match): Candidate => {
    const { levels, provider } = describe(match.opportunity);
    return { match, levels, providers: provider === null ? [] : [provider] };
  });

  return groups.flatMap((group) => {
    const picked: Candidate[] = [];
    while (picked.length < perGroup) {
      const next = nextOf(left, picked);
      if (!next) break;
      picked.push(next);
      left.splice(left.indexOf(next), 1);
    }
    return picked.toSorted((a, b) => b.match.score - a.match.score).map(({ match }) => ({ ...match, group }));
  });
};
