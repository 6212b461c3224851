import type { Baseline } from "./peers/baselines.ts";
import type { Metric } from "./score/metrics.ts";
import type { OfPair } from "./score/gender-pairs.ts";

/** One figure of a task: a metric over its queries, or what happens to its pairs of titles. */
export type Figure = {
  readonly of: Metric | keyof OfPair;
  /** What has a lower gain is no answer here; 1 unless said. */
  readonly leastGain?: number;
  /** What we want at least; of a gap, at most, whichever way it points. */
  readonly bar?: number;
};

export type Task = {
  /** As the table calls it. */
  readonly name: string;
  /** Its folder in the data, and `--task` of the command `rank`. */
  readonly folder: string;
  /** Further options of `rank`. */
  readonly options?: readonly string[];
  /** What it asks, in plain words. */
  readonly question: string;
  readonly baseline: Baseline;
  readonly figures: readonly Figure[];
  /** What others published, and where; empty when nobody did. */
  readonly published: string;
};

const exactly = 3;
const exactOrClose = 2;
const melo = "same queries and labels (MELO, `results/` of Avature/melo-benchmark)";
const pairFigures = (gap?: number, overlap?: number): readonly Figure[] => [
  { of: "gap", ...(gap === undefined ? {} : { bar: gap }) },
  { of: "overlap", ...(overlap === undefined ? {} : { bar: overlap }) },
  { of: "sameFirst" },
];

export const tasks: readonly Task[] = [
  {
    name: "T1b",
    folder: "t1b",
    question: "Somebody ticks five skills of their work and four that do not belong to it. Is that work on top?",
    baseline: "IDF cosine",
    figures: [
      { of: "mrr", leastGain: exactly, bar: 0.8 },
      { of: "hit@10", leastGain: exactly },
    ],
    published: "",
  },
  {
    name: "T1",
    folder: "t1",
    question: "The same when the catalogue lacks five of the eight skills that somebody has of that work.",
    baseline: "IDF cosine",
    figures: [{ of: "mrr", leastGain: exactly }],
    published: "",
  },
  {
    name: "T2b",
    folder: "t2b",
    options: ["--no-crosswalk"],
    question: "Which work is near the work that somebody had? From the skills of ESCO alone.",
    baseline: "IDF cosine",
    figures: [{ of: "ndcg@10", bar: 0.46 }],
    published: "",
  },
  {
    name: "T2b, with crosswalk",
    folder: "t2b",
    question: "The same, with what O*NET rates of each work, carried over the official crosswalk.",
    baseline: "IDF cosine",
    figures: [{ of: "ndcg@10", bar: 0.51 }],
    published: "",
  },
  {
    name: "T2c",
    folder: "t2c",
    options: ["--no-crosswalk"],
    question: "Which tech work is near work that somebody had outside tech? From the skills of ESCO alone.",
    baseline: "IDF cosine",
    figures: [{ of: "ndcg@10", bar: 0.43 }],
    published: "",
  },
  {
    name: "T2c, with crosswalk",
    folder: "t2c",
    question: "The same, with the ratings of O*NET.",
    baseline: "IDF cosine",
    figures: [{ of: "ndcg@10", bar: 0.49 }],
    published: "",
  },
  {
    name: "T3nl",
    folder: "t3nl",
    question: "Which skill does a Dutch phrase mean?",
    baseline: "characters",
    figures: [{ of: "r@5", bar: 0.38 }, { of: "r@5", leastGain: exactOrClose }, { of: "mrr" }],
    published: "none found",
  },
  {
    name: "T3en-tech",
    folder: "t3en-tech",
    question: "Which skills does a sentence of an English vacancy in tech ask for?",
    baseline: "BM25",
    figures: [{ of: "rp@5", bar: 0.62 }, { of: "mrr" }],
    published:
      "RP@5 0.640, MRR 0.632: ConTeXT-match (Decorte et al. 2025, arXiv 2505.24640), on the 338 test sentences, not on these 75",
  },
  {
    name: "T3fr",
    folder: "t3fr",
    question: "Which skill does a French phrase mean? The catalogue has no French skills.",
    baseline: "characters",
    figures: [{ of: "r@5" }],
    published: "none found",
  },
  {
    name: "T3de",
    folder: "t3de",
    question: "Which skill does a German phrase mean?",
    baseline: "characters",
    figures: [{ of: "r@5" }],
    published: "none found",
  },
  {
    name: "T4 nl → nl",
    folder: "t4-bel_q_nl_c_nl",
    question: "Which occupation of ESCO does a Dutch job title of the Belgian employment services mean?",
    baseline: "characters",
    figures: [{ of: "mrr", bar: 0.59 }],
    published: `MRR 0.626 OpenAI, 0.613 E5, 0.571 BGE-M3, 0.553 character TF-IDF: ${melo}`,
  },
  {
    name: "T4 nl → en",
    folder: "t4-bel_q_nl_c_en",
    question: "The same Dutch titles, with English names to choose from.",
    baseline: "characters",
    figures: [{ of: "mrr", bar: 0.56 }],
    published: `MRR 0.570 OpenAI, 0.499 E5: ${melo}`,
  },
  {
    name: "T4 fr → fr",
    folder: "t4-bel_q_fr_c_fr",
    question: "The same with French titles and names.",
    baseline: "characters",
    figures: [{ of: "mrr" }],
    published: `MRR 0.578 OpenAI, 0.561 E5, 0.523 BGE-M3: ${melo}`,
  },
  {
    name: "T5 nl",
    folder: "t5-nl",
    question: "Does a Dutch title for women get what the one for men gets? Both are left out of the catalogue.",
    baseline: "characters",
    figures: pairFigures(0.015, 0.9),
    published: "",
  },
  {
    name: "T5 es",
    folder: "t5-es",
    question: "The same with Spanish titles.",
    baseline: "characters",
    figures: pairFigures(),
    published: "",
  },
];
