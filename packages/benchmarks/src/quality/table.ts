import type { Table } from "../measure/report.ts";
import type { MeasuredFigure, MeasuredTask } from "./measure-task.ts";
import type { Compared, Estimate } from "./score/estimates.ts";
import type { Figure } from "./tasks.ts";

const figureNames: Readonly<Record<Figure["of"], string>> = {
  mrr: "MRR",
  map: "MAP",
  "ndcg@10": "nDCG@10",
  "hit@1": "hit@1",
  "hit@10": "hit@10",
  "r@5": "R@5",
  "r@10": "R@10",
  "r@100": "R@100",
  "rp@5": "RP@5",
  "rp@10": "RP@10",
  "p@5": "P@5",
  gap: "gap of MRR",
  overlap: "overlap@10",
  sameFirst: "same first",
};
const answersThatCount = ["", "", ", exact or close", ", exact"] as const;

export const nameOf = ({ of, leastGain = 1 }: Figure): string => figureNames[of] + (answersThatCount[leastGain] ?? "");

const three = (value: number): string => value.toFixed(3);
const signed = (value: number): string => (value < 0 ? "−" : "+") + three(Math.abs(value));
const withInterval = ({ value, interval: [low, high] }: Estimate, show: (value: number) => string): string =>
  `${show(value)} [${show(low)}, ${show(high)}]`;

/** Resamples that spoke against it, and no more digits than ten thousand of them are worth. */
const shareOf = (notBetter: number): string => (notBetter < 0.001 ? "< 0.1 %" : `${(notBetter * 100).toFixed(1)} %`);

export const barOf = ({ of, bar }: Figure): string =>
  bar === undefined ? "" : `${of === "gap" ? "≤" : "≥"} ${bar.toFixed(of === "gap" ? 3 : 2)}`;

export const markOf = (kept: boolean | null): string => (kept === null ? "" : kept ? "✓" : "✗");

const cellsOf = ({ ours, difference }: Compared, show: (value: number) => string): readonly string[] => [
  withInterval(ours, show),
  withInterval(difference, signed),
  shareOf(difference.notBetter),
];

const rowOf = ({ task, why }: MeasuredTask, { figure, count, compared, kept }: MeasuredFigure): readonly string[] => {
  const show = figure.of === "gap" ? signed : three;
  const [ours = "", difference = "", share = ""] = why === null ? cellsOf(compared, show) : [`not run: ${why}`];
  const theirs = `${show(compared.baseline.value)} (${task.baseline})`;
  return [
    `${task.name}, ${nameOf(figure)}`,
    String(count),
    ours,
    theirs,
    difference,
    share,
    barOf(figure),
    markOf(kept),
  ];
};

/** Each figure with its interval, beside the baseline on the same queries. */
export const comparisonOf = (measured: readonly MeasuredTask[]): Table => ({
  head: ["", "queries", "ours [95 %]", "baseline", "ours − baseline [95 %]", "not better in", "bar", ""],
  rows: measured.flatMap((of) => of.figures.map((figure) => rowOf(of, figure))),
});

/** What each task asks, and how it went, for somebody who does not know the tasks. */
export const questionsOf = (measured: readonly MeasuredTask[]): Table => ({
  head: ["", "question", "queries", "ours [95 %]", "baseline", "bar", "published"],
  rows: measured.map((of) => {
    const { figure, count, compared, kept } = of.figures[0]!;
    const show = figure.of === "gap" ? signed : three;
    const ours = of.why === null ? withInterval(compared.ours, show) : "not run";
    return [
      of.task.name,
      of.task.question,
      String(count),
      `${nameOf(figure)} ${ours}`,
      show(compared.baseline.value),
      `${barOf(figure)} ${markOf(kept)}`.trim(),
      of.task.published,
    ];
  }),
});
