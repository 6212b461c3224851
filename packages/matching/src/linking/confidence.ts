/**
 * Turns the score of a link, and how far it is ahead of the best other link of the same text, below 0 when it is not the
 * best itself, into how sure it is.
 */
export type Calibration = { readonly base: number; readonly perScore: number; readonly perLead: number };

/** The chance, 0 to 1, that a person who judged texts by hand would have made the link too. */
export const confidenceOf = ({ base, perScore, perLead }: Calibration, score: number, lead: number): number =>
  1 / (1 + Math.exp(-(base + perScore * score + perLead * lead)));
