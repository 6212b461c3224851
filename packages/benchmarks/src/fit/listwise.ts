/** One query: features of each candidate, one after the other, and how relevant each candidate is. */
export type ListToFit = {
  readonly features: Float64Array;
  /** 0 or more, at least one above 0. */
  readonly gains: Float64Array;
};

/** The loss of one list and its gradient: cross entropy between shares of gains and a softmax over weighted sums. */
const lossOf = ({ features, gains }: ListToFit, weights: readonly number[], gradient: Float64Array): number => {
  const [count, width] = [gains.length, weights.length];
  const sums = new Float64Array(count);
  for (let candidate = 0; candidate < count; candidate += 1)
    for (let feature = 0; feature < width; feature += 1)
      sums[candidate]! += features[candidate * width + feature]! * weights[feature]!;
  const most = sums.reduce((a, b) => Math.max(a, b));
  const partition = sums.reduce((total, sum) => total + Math.exp(sum - most), 0);
  const relevant = gains.reduce((total, gain) => total + gain, 0);

  let loss = 0;
  for (let candidate = 0; candidate < count; candidate += 1) {
    const share = gains[candidate]! / relevant;
    const chance = Math.exp(sums[candidate]! - most) / partition;
    loss -= share * (sums[candidate]! - most - Math.log(partition));
    for (let feature = 0; feature < width; feature += 1)
      gradient[feature]! += (chance - share) * features[candidate * width + feature]!;
  }
  return loss;
};

const totalOf = (lists: readonly ListToFit[], weights: readonly number[]) => {
  const gradient = new Float64Array(weights.length);
  const loss = lists.reduce((sum, list) => sum + lossOf(list, weights, gradient), 0) / lists.length;
  return { loss, gradient: gradient.map((each) => each / lists.length) };
};

/** Smaller steps than this change nothing that matters. */
const smallestStep = 1e-3;

/**
 * Weights, each 0 or more, of a sum that puts relevant candidates first.
 *
 * ListNet with a linear model, by projected gradient descent; the loss is convex, so there is one answer.
 *
 * @see Cao et al. 2007, https://doi.org/10.1145/1273496.1273513
 */
export const fitWeights = (lists: readonly ListToFit[], features: number): readonly number[] => {
  let weights: readonly number[] = Array.from({ length: features }, () => 1);
  let current = totalOf(lists, weights);
  let step = 1;
  while (step > smallestStep) {
    const next = weights.map((weight, feature) => Math.max(0, weight - step * current.gradient[feature]!));
    const reached = totalOf(lists, next);
    if (reached.loss < current.loss) {
      weights = next;
      current = reached;
      step *= 1.5;
    } else step /= 2;
  }
  return weights;
};
