import { describe, expect, it } from "vitest";
import { fitWeights, type ListToFit } from "./listwise.ts";

/** Candidates whose first feature says what is relevant; the second says nothing. */
const list = (at: number): ListToFit => ({
  features: Float64Array.from([0.9, (at * 7) % 3, 0.1, (at * 5) % 3, 0.2, (at * 3) % 3]),
  gains: Float64Array.from([1, 0, 0]),
});
const lists = Array.from({ length: 30 }, (_, at) => list(at));

describe("fitting the weights of a sum", () => {
  it("gives most to what tells the relevant ones from the others, and no weight below 0", () => {
    const [telling, noise] = fitWeights(lists, 2);
    expect(telling).toBeGreaterThan(5 * noise!);
    expect(noise).toBeGreaterThanOrEqual(0);
  });

  it("gives nothing to what points the wrong way", () => {
    const turned = lists.map(({ features, gains }) => ({ features: features.map((value) => -value), gains }));
    expect(fitWeights(turned, 2)[0]).toBe(0);
  });

  it("gives the same whatever the order of the lists", () => {
    const [one, other] = [fitWeights(lists, 2), fitWeights(lists.toReversed(), 2)];
    one.forEach((weight, at) => expect(weight).toBeCloseTo(other[at]!, 6));
  });
});
