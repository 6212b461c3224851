/** What an experience weighs in all, in the catalogue as here, so that no past counts more than another. */
const wholeWeight = 11;
/** Standard deviations above all work from which on work shows a skill. */
const shownFrom = 0.25;
const mostSkills = 7;
const [lightest, heaviest] = [1, 3];

type Skill = {
  readonly id: string;
  /** What O*NET calls it. */
  readonly onet: readonly string[];
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

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
 * The transferable skills that work shows: those of which it asks more than other work does.
 *
 * @param standing standard deviations above the mean of all work, by what O*NET calls it
 * @returns at most seven, heaviest first, each with a weight of 1 to 3
 */
export const skillsOfWork = (
  standing: ReadonlyMap<string, number>,
  skills: readonly Skill[],
): readonly { readonly skill: string; readonly weight: number }[] => {
  const shown = skills
    .map(({ id, onet }) => {
      const rated = onet.flatMap((name) => standing.get(name) ?? []);
      return { skill: id, size: rated.length === 0 ? 0 : sum(rated) / rated.length };
    })
    .filter(({ size }) => size > shownFrom)
    .toSorted((a, b) => b.size - a.size || (a.skill < b.skill ? -1 : 1))
    .slice(0, mostSkills);
  const weights = weightsOf(shown.map(({ size }) => size));
  return shown.map(({ skill }, at) => ({ skill, weight: weights[at] ?? lightest }));
};
