import type { Linker } from "@techconnect/matching/linking/linker";
import type { LinkingWeights } from "@techconnect/matching/linking/linking-weights";
import { titleRanker } from "../rank/title-tasks.ts";
import { askedFor, readJudged, type Judged } from "./judged.ts";
import { precisionOfFive, reciprocalRank } from "./metrics.ts";

/** A task with what it is judged by; scores are in the order of its queries. */
export type Evaluation = { readonly task: string; readonly scores: () => readonly number[] };

const skillTasks = ["t3nl", "t3de", "t3fr", "t3en-tech"];
const titleTasks = ["t4-bel_q_nl_c_nl", "t4-bel_q_nl_c_en", "t4-bel_q_fr_c_fr"];

type Weight = keyof LinkingWeights;

/** What can change the ranking of each kind of task; the rest need not be measured anew. */
const matters = {
  phrase: ["pooled", "about", "bridged", "surroundings"],
  passage: ["likenessInPassage"],
  title: ["pooled", "about", "bridged", "concept", "lookalikes"],
} as const satisfies Record<string, readonly Weight[]>;

const over = (
  task: string,
  judged: readonly Judged[],
  key: () => string,
  scoreOf: (query: Judged) => number,
): Evaluation => {
  const known = new Map<string, readonly number[]>();
  return {
    task,
    scores: () => {
      const before = known.get(key());
      const scores = before ?? judged.map(scoreOf);
      known.set(key(), scores);
      return scores;
    },
  };
};

/**
 * @param linker of skills, made with `weights`
 * @param weights read anew with each evaluation, so that a change of what is added up needs no new index
 */
export const evaluationsOf = (data: string, linker: Linker, weights: LinkingWeights): readonly Evaluation[] => {
  const keyOf = (kind: keyof typeof matters) => () => matters[kind].map((name) => weights[name]).join();
  const skills = skillTasks.map((task) => {
    const kind = task.startsWith("t3en") ? "passage" : "phrase";
    return over(task, readJudged(data, task), keyOf(kind), ({ text, language, right }) => {
      const links = linker[kind](text, { first: 5, ...(language !== undefined && { language }) });
      return precisionOfFive(
        links.map(({ concept }) => concept),
        right,
      );
    });
  });
  const titles = titleTasks.map((task) => {
    const rank = titleRanker(askedFor(data, task), weights);
    return over(task, readJudged(data, task), keyOf("title"), (query) => reciprocalRank(rank(query), query.right));
  });
  return [...skills, ...titles];
};
