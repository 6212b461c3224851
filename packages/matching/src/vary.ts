import { groups, type GroupedMatch, type Match, type Opportunity } from "./opportunity.ts";

/** What a list is varied by. */
export type Variety = Pick<Opportunity, "levels" | "provider">;

const allShare = (sets: readonly (readonly string[])[]) => {
  const [first, ...rest] = [...new Set(sets.flat())];
  return first !== undefined && rest.length === 0 ? first : null;
};

const bringsAnother = (shared: string | null, own: readonly string[]) =>
  shared !== null && own.some((each) => each !== shared);

/**
 * Three groups of suggestions: suits you well, also suits you, maybe a surprise.
 *
 * Each group takes the best of what is left, `perGroup` of them, and so that one school or one level does not fill it:
 * its second place goes to the best with another provider, and its third to the best with another level, when those
 * before it share one. Within a group the best stands first. Fewer matches fill fewer groups; none is left out that
 * fits in.
 *
 * @param matches best first, more than are shown, so that there is something to vary with; their order breaks ties
 */
export const groupMatches = (
  matches: readonly Match[],
  describe: (opportunity: string) => Variety,
  perGroup = 3,
): readonly GroupedMatch[] => {
  const left = matches.map((match, rank) => ({ match, rank, ...describe(match.opportunity) }));

  return groups.flatMap((group) => {
    const picked: typeof left = [];
    while (picked.length < perGroup && left.length > 0) {
      const provider =
        picked.length >= 1 ? allShare(picked.map((each) => (each.provider === null ? [] : [each.provider]))) : null;
      const level = picked.length >= 2 ? allShare(picked.map(({ levels }) => levels)) : null;
      const other = left.findIndex((each) => each.provider !== null && bringsAnother(provider, [each.provider]));
      const otherLevel = left.findIndex((each) => bringsAnother(level, each.levels));
      picked.push(...left.splice(Math.max(level === null ? other : otherLevel, 0), 1));
    }
    return picked.toSorted((a, b) => a.rank - b.rank).map(({ match }) => ({ ...match, group }));
  });
};
