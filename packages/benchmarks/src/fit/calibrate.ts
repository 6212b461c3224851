import type { Calibration } from "@techconnect/matching/linking/confidence";
import { confidenceOf } from "@techconnect/matching/linking/confidence";

/** A link that was proposed, and whether whoever judged the text made it too. */
export type Proposed = { readonly score: number; readonly lead: number; readonly right: boolean };

const rounds = 4000;
const step = 0.5;

/** Logistic regression by plain gradient descent: three numbers need no more. */
export const calibrate = (proposed: readonly Proposed[]): Calibration => {
  let [base, perScore, perLead] = [0, 0, 0];
  for (let round = 0; round < rounds; round++) {
    let [dBase, dScore, dLead] = [0, 0, 0];
    for (const { score, lead, right } of proposed) {
      const error = (right ? 1 : 0) - confidenceOf({ base, perScore, perLead }, score, lead);
      dBase += error;
      dScore += error * score;
      dLead += error * lead;
    }
    base += (step * dBase) / proposed.length;
    perScore += (step * dScore) / proposed.length;
    perLead += (step * dLead) / proposed.length;
  }
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return { base: rounded(base), perScore: rounded(perScore), perLead: rounded(perLead) };
};

/** Of the links with at least each confidence: how many there are, and what share of them is right. */
export const reliabilityOf = (calibration: Calibration, proposed: readonly Proposed[]) =>
  [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map((least) => {
    const sure = proposed.filter(({ score, lead }) => confidenceOf(calibration, score, lead) >= least);
    return { least, links: sure.length, right: sure.filter(({ right }) => right).length / Math.max(1, sure.length) };
  });
