import fitted from "./fitted.json" with { type: "json" };

/** Weights that were fitted on data, by `npm run fit-scoring`; each 0 or more. */
export type Fitted = {
  readonly version: string;
  /** What makes an occupation near to another one; together 1. */
  readonly nearOccupation: { readonly skills: number; readonly text: number; readonly ratings: number };
  /** What makes a skill that is not listed for an occupation near to it. */
  readonly nearSkill: { readonly smoothed: number; readonly kin: number; readonly text: number };
};

/** The weights of this version. */
export const fittedWeights: Fitted = fitted;
