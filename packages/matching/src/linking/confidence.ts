/** Turns the score of a link, and how far it is ahead of the best other one, into how sure it is, 0 to 1. */
export type Calibration = { readonly base: number; readonly perScore: number; readonly perLead: number };

export const confidenceOf = ({ base, perScore, perLead }: Calibration, score: number, lead: number): number =>
  1 / (1 + Math.exp(-(base + perScore * score + perLead * lead)));

export const phraseCalibration: Calibration = { base: -3, perScore: 4, perLead: 4 };
export const passageCalibration: Calibration = { base: -3, perScore: 3, perLead: 2 };
