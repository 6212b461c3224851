import { compileOccupations, nearEnoughToTell } from "@techconnect/matching/taxonomy/compile-occupations";
import { fittedWeights } from "@techconnect/matching/taxonomy/fitted";
import type { Taxonomy } from "@techconnect/matching/taxonomy/taxonomy";
import { algorithmVersion } from "@techconnect/matching/weights";
import type { TaxonomySource } from "../taxonomy/taxonomy-source.ts";
import type { KeptWeights } from "./job-profile-weights.ts";

type Needs = {
  readonly kept: KeptWeights;
  readonly sources: () => Promise<readonly TaxonomySource[]>;
  /** What was imported, in the terms of the engine. */
  readonly taxonomy: () => Promise<Taxonomy>;
};

/** Changes whenever anything does that weights are made of. */
const makingOf = (sources: readonly TaxonomySource[]): string =>
  [
    algorithmVersion,
    fittedWeights.version,
    nearEnoughToTell,
    ...sources.map(({ taxonomy, importedAt }) => `${taxonomy} ${importedAt.toISOString()}`),
  ].join(", ");

/**
 * Has job profiles weigh what the imported taxonomies say of their occupations. Does nothing before anything was
 * imported, and nothing when all are weighed already.
 *
 * @returns how many job profiles were weighed
 */
export const makeWeighJobProfiles =
  ({ kept, sources, taxonomy }: Needs) =>
  async (): Promise<number> => {
    const imported = await sources();
    if (!imported.some((source) => source.taxonomy === "esco")) return 0;
    const madeWith = makingOf(imported);
    const profiles = await kept.profiles();
    if (profiles.every((profile) => profile.madeWith === madeWith)) return 0;

    const compile = compileOccupations(await taxonomy(), { nearEnough: nearEnoughToTell });
    const unknown = { technical: new Map<string, number>(), near: new Map<string, number>() };
    const weights = profiles.map(({ id, occupation }) => ({ jobProfile: id, ...(compile(occupation) ?? unknown) }));
    await kept.replace(weights, madeWith);
    return weights.length;
  };
