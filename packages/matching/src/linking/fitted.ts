// Written by npm run fit-linking; do not change by hand.
import type { Calibration } from "./confidence.ts";
import type { LinkingWeights } from "./linking-weights.ts";

/** Fitted on queries with their right answers whose sha256 is c926a8b0ed315b5f4937a86d8aadc13d115d01d0a5d159ac7f07f4d6222f5d94. */
export const fitted: LinkingWeights = {
  rarity: 1.5,
  stems: 0.1,
  common: 0.1,
  pooled: 0.2,
  about: 0.15,
  bridged: 0.3,
  surroundings: 1,
  likenessInPassage: 0.5,
  concept: 0.5,
  lookalikes: 0.25,
};
export const phraseCalibration: Calibration = { base: -4.23, perScore: 3.84, perLead: 1.06 };
export const passageCalibration: Calibration = { base: -2.75, perScore: 1.9, perLead: 1.09 };
