/** What an experience weighs in all, in the catalogue as here, so that no past counts more than another. */
const wholeWeight = 11;
/** Standard deviations above what the work asks on the whole from which on it shows a skill. */
const shownFrom = 0.25;
const [fewestSkills, mostSkills] = [4, 7];
const [lightest, heaviest] = [1, 3];
/** Below this a size says nothing, and its skill weighs as little as one can. */
const smallest = 0.01;

type Skill = {
  readonly id: string;
  /** What O*NET calls it. */
  readonly onet: readonly string[];
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const meanOf = (values: readonly number[]): number => sum(values) / values.length;

/** Rounded, so that sizes that are equal stay so however they were added up. */
const inMillionths = (size: number): number => Math.round(size * 1_000_000) / 1_000_000;

const weighed = (sizes: readonly number[], scale: number): readonly number[] =>
  sizes.map((size) => Math.min(heaviest, Math.max(lightest, size * scale)));

/** Weights of 1 to 3 by size that add up to the whole; all 3 where even that is less. */
const weightsOf = (sizes: readonly number[]): readonly number[] => {
  let [low, high] = [0, heaviest / Math.min(...sizes)];
  // the sum grows with the scale, so halving finds it
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (sum(weighed(sizes, middle)) < wholeWeight) low = middle;
    else high = middle;
  }
  return weighed(sizes, high).map((weight) => Math.round(weight * 100) / 100);
};

/**
 * The transferable skills that work shows: those that stand out most in it, beside all other work.
 *
 * O*NET rates most things higher for work that takes long schooling. So each skill is held against the others of the
 * same work, or whoever cleaned or packed would have shown nothing.
 *
 * @param standing standard deviations above the mean of all work, by what O*NET calls it
 * @returns at most seven, and four where so many are rated, heaviest first, each with a weight of 1 to 3
 */
export const skillsOfWork = (
  standing: ReadonlyMap<string, number>,
  skills: readonly Skill[],
): readonly { readonly skill: string; readonly weight: number }[] => {
  const rated = skills.flatMap(({ id, onet }) => {
    const its = onet.flatMap((name) => standing.get(name) ?? []);
    return its.length === 0 ? [] : [{ skill: id, stands: meanOf(its) }];
  });
  const onTheWhole = meanOf(rated.map(({ stands }) => stands));
  const shown = rated
    .map(({ skill, stands }) => ({ skill, size: Math.max(smallest, inMillionths(stands - onTheWhole)) }))
    .toSorted((a, b) => b.size - a.size || (a.skill < b.skill ? -1 : 1))
    .filter(({ size }, at) => at < fewestSkills || (at < mostSkills && size > shownFrom));
  const weights = weightsOf(shown.map(({ size }) => size));
  return shown.map(({ skill }, at) => ({ skill, weight: weights[at] ?? lightest }));
};
