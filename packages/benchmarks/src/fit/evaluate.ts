import type { LinkingWeights } from "@techconnect/matching/linking/fitted";
import { skillLinkerOf } from "../rank/skill-tasks.ts";
import { titleRanker } from "../rank/title-tasks.ts";
import { askedFor, readJudged, type Judged } from "./judged.ts";
import { precisionOfFive, reciprocalRank, type Metric } from "./metrics.ts";

/** A task with what it is judged by; scores are in the order of its queries. */
export type Evaluation = { readonly task: string; readonly scores: () => readonly number[] };

const skillTasks = ["t3nl", "t3de", "t3fr", "t3en-tech"];
const titleTasks = ["t4-bel_q_nl_c_nl", "t4-bel_q_nl_c_en", "t4-bel_q_fr_c_fr"];

const over = (task: string, judged: readonly Judged[], metric: Metric, rank: (query: Judged) => readonly string[]) => ({
  task,
  scores: () => judged.map((query) => metric(rank(query), query.right)),
});

/** @param weights read anew with each evaluation, so that a change of what is added up needs no new index */
export const evaluationsOf = (data: string, weights: LinkingWeights): readonly Evaluation[] => {
  const linker = skillLinkerOf(askedFor(data, "t3nl").catalogue, weights);
  const skills = skillTasks.map((task) => {
    const link = task.startsWith("t3en") ? linker.passage : linker.phrase;
    return over(task, readJudged(data, task), precisionOfFive, ({ text, language }) =>
      link(text, { first: 5, ...(language !== undefined && { language }) }).map(({ concept }) => concept),
    );
  });
  const titles = titleTasks.map((task) =>
    over(task, readJudged(data, task), reciprocalRank, titleRanker(askedFor(data, task), weights)),
  );
  return [...skills, ...titles];
};
