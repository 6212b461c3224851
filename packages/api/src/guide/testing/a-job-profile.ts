import type { JobProfile, TechnicalSkill, TransferableSkill } from "@techconnect/catalogue/guide";
import { aSource, inEach } from "../../platform/testing/a-catalogue.ts";

/** Skills of the catalogue; a test names only what it is about. */
export const aTransferableSkill = (over: Partial<TransferableSkill> = {}): TransferableSkill => ({
  id: "tc:oplossen",
  label: inEach("Ik los het op"),
  workLabel: inEach("probleemoplossend"),
  reason: inEach("Je lost het op."),
  closeMatch: ["9bf266a6-188b-4d17-a22f-2f266d76832b"],
  onet: [],
  examples: [inEach("Een keer."), inEach("Nog een keer.")],
  ...over,
});

export const aTechnicalSkill = (over: Partial<TechnicalSkill> = {}): TechnicalSkill => ({
  id: "own:netwerk",
  esco: null,
  label: inEach("Netwerken"),
  learn: inEach("Hoe een netwerk werkt."),
  synonyms: [],
  ...over,
});

const verdict = (answer: "no" | "sometimes" | "yes") => ({ answer, text: inEach(answer), source: aSource });
export const verdictsOf = (job: "no" | "yes", admission: "no" | "sometimes", practice: "no" | "sometimes") => ({
  job: verdict(job),
  admission: verdict(admission),
  practice: verdict(practice),
});

/** A job profile of the catalogue that asks one skill of each kind. */
export const aJobProfile = (over: Partial<JobProfile> = {}): JobProfile => ({
  slug: "helpdesk",
  title: inEach("Helpdesk"),
  summary: inEach("Je helpt."),
  esco: { occupation: "aaeec9a7-dc57-4485-890c-86b3eef735f9", code: "3512.1" },
  levels: ["mbo2"],
  sectors: ["care"],
  interests: ["people", "computers"],
  day: ["1", "2", "3", "4", "5"].map(inEach),
  transferable: [{ skill: "tc:oplossen", weight: 3, here: inEach("Dat doe je hier.") }],
  technical: ["own:netwerk"],
  verdicts: {
    maths: verdictsOf("no", "no", "no"),
    english: verdictsOf("no", "no", "sometimes"),
    diploma: verdictsOf("no", "sometimes", "no"),
  },
  pay: null,
  routes: ["P-LES"],
  synonyms: ["servicedesk", "ondersteuner"],
  source: aSource,
  ...over,
});
