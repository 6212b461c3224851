import { fuseRanks } from "./fuse-ranks.ts";

/** Turns texts into vectors that lie close where texts mean the same, whatever their language. A plug-in, off by default. */
export type EmbeddingProvider = {
  /** One vector of length 1 for each text, in order; none at all where there is no model. */
  readonly embed: (texts: readonly string[]) => Promise<readonly Float32Array[]>;
};

/** No model: everything is found by words alone. */
export const noEmbeddings: EmbeddingProvider = { embed: () => Promise.resolve([]) };

const product = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

/**
 * Orders concepts that words have found anew, with what embeddings say of them.
 *
 * @param found concepts by words, best first, each with a text that tells what it is
 * @returns the concepts, best first; as they came where the provider has no model
 */
export const reorder = async (
  provider: EmbeddingProvider,
  text: string,
  found: readonly { readonly concept: string; readonly text: string }[],
): Promise<readonly string[]> => {
  const concepts = found.map(({ concept }) => concept);
  const [asked, ...vectors] = await provider.embed([text, ...found.map((each) => each.text)]);
  if (!asked) return concepts;
  const likeness = new Map(concepts.map((concept, at) => [concept, product(asked, vectors[at] ?? new Float32Array())]));
  return fuseRanks([concepts, concepts.toSorted((a, b) => likeness.get(b)! - likeness.get(a)!)]);
};
