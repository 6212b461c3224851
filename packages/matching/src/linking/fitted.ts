// Written by packages/benchmarks/src/fit/fit.ts; do not change by hand.
import type { Calibration } from "./confidence.ts";
import type { LinkingWeights } from "./linking-weights.ts";

export const fitted: LinkingWeights = {
  rarity: 1.5,
  stems: 0.1,
  common: 0.1,
  pooled: 0.2,
  about: 0.3,
  bridged: 0.3,
  surroundings: 0.3,
  likenessInPassage: 0.5,
  concept: 0.5,
  lookalikes: 0.25,
};

export const phraseCalibration: Calibration = { base: -3, perScore: 4, perLead: 4 };
export const passageCalibration: Calibration = { base: -3, perScore: 3, perLead: 2 };
