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

const nameOf = ({ of, leastGain = 1 }: Figure): string => figureNames[of] + (answersThatCount[leastGain] ?? "");

const three = (value: number): string => value.toFixed(3);
const signed = (value: number): string => (value < 0 ? "−" : "+") + three(Math.abs(value));
const withInterval = ({ value, interval: [low, high] }: Estimate, show: (value: number) => string): string =>
  `${show(value)} [${show(low)}, ${show(high)}]`;

/** Resamples that spoke against it, and no more digits than ten thousand of them are worth. */
const shareOf = (notBetter: number): string => (notBetter < 0.001 ? "< 0.1 %" : `${(notBetter * 100).toFixed(1)} %`);

const barOf = ({ of, bar }: Figure): string =>
  bar === undefined ? "" : `${of === "gap" ? "≤" : "≥"} ${bar.toFixed(of === "gap" ? 3 : 2)}`;

const markOf = (kept: boolean | null): string => (kept === null ? "" : kept ? "✓" : "✗");

const cellsOf = ({ ours, difference }: Compared, show: (value: number) => string): readonly string[] => [
  withInterval(ours, show),
  withInterval(difference, signed),
  shareOf(difference.notBetter),
];

const rowOf = ({ task, why }: MeasuredTask, { figure, count, compared, kept }: MeasuredFigure): readonly string[] => {
  const show = figure.of === "gap" ? signed : three;
  const [ours = "", difference = "", share = ""] = why === null ? cellsOf(compared, show) : ["not run"];
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

/** The figures of a task that have a bar, or else its first one. */
const tellingOf = ({ figures }: MeasuredTask): readonly MeasuredFigure[] => {
  const withBar = figures.filter(({ figure }) => figure.bar !== undefined);
  return withBar.length > 0 ? withBar : figures.slice(0, 1);
};

/** What each task asks, and how it went, for somebody who does not know the tasks. */
export const questionsOf = (measured: readonly MeasuredTask[]): Table => ({
  head: ["", "question", "queries", "ours [95 %]", "baseline", "bar", "published"],
  rows: measured.map((of) => {
    const telling = tellingOf(of);
    const cell = (say: (of: MeasuredFigure) => string) => telling.map(say).join("; ");
    const show = ({ figure }: MeasuredFigure) => (figure.of === "gap" ? signed : three);
    return [
      of.task.name,
      of.task.question,
      String(telling[0]?.count),
      cell(
        (each) =>
          `${nameOf(each.figure)} ${of.why === null ? withInterval(each.compared.ours, show(each)) : "not run"}`,
      ),
      cell((each) => show(each)(each.compared.baseline.value)),
      cell(({ figure, kept }) => `${barOf(figure)} ${markOf(kept)}`.trim()),
      of.task.published,
    ];
  }),
});

/** What stands above the tables: how it was measured, and what was not and why. */
export const saidOf = (measured: readonly MeasuredTask[]): readonly string[] => {
  const notRun = measured.filter(({ why }) => why !== null);
  const names = notRun.map(({ task }) => task.name).join(", ");
  return [
    'How well texts are linked to ESCO and people to work, on the development part of public data sets; [what it means](../explanation/match-quality.md). A query without an answer counts 0. In square brackets the middle 95 % of 10,000 resamples of the queries (percentile bootstrap); the difference is paired, on the same queries, and "not better in" is the part of the resamples in which ours was not better.',
    ...(notRun.length > 0 ? [`Not run: ${names}. ${notRun[0]?.why}`] : []),
  ];
};
