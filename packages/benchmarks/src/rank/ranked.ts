/** What is asked of the command: a task and the files that it may read, no others. */
export type RankAsked = {
  /** Such as "t3nl" or "t4-bel_q_nl_c_en". */
  readonly task: string;
  /** The folder with `esco`, `onet` and `crosswalk`. */
  readonly catalogue: string;
  readonly queries: string;
  readonly candidates: string | undefined;
  readonly corpus: string | undefined;
  /** Of each id of the corpus the ESCO address. */
  readonly concepts: string | undefined;
  /** Labels that the index must not hold, one a line. */
  readonly withheld: string | undefined;
  /** Whether the crosswalk between ESCO and O*NET may be used. */
  readonly crosswalk: boolean;
};

/** The answer to a query: ids, best first, each once. */
export type Ranked = { readonly qid: string; readonly ranked: readonly string[] };

/** Ranks the queries of the tasks of a family, in the order of the file. */
export type RankTask = (asked: RankAsked) => Iterable<Ranked> | AsyncIterable<Ranked>;
