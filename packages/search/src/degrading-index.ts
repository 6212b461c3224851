import { circuitBreaker, CircuitState, ConsecutiveBreaker, handleAll, timeout, TimeoutStrategy, wrap } from "cockatiel";
import type { Engine, Found, IndexQuery, SearchIndex } from "./search-index.ts";

/** What was found, by whom, and whether that one only stands in for another. */
export type FoundBy = Found & { readonly engine: Engine; readonly degraded: boolean };

export type DegradingIndex = { readonly find: (query: IndexQuery) => Promise<FoundBy> };

type Patience = {
  /** Milliseconds that the first engine gets for an answer. */
  readonly answerWithin: number;
  /** After so many failures in a row it is not asked any more… */
  readonly failures: number;
  /** …for so many milliseconds; then it is tried again behind somebody's back, who has the other's answer already. */
  readonly restFor: number;
};

/** A person waits for two slow answers at most; from then on every search is answered by the other engine at once. */
export const usualPatience: Patience = { answerWithin: 1_000, failures: 2, restFor: 5_000 };

/**
 * Searches with one engine, and with another as soon as the first refuses, hangs or answers nonsense. The searcher is told.
 *
 * @param complain hears when the first engine is left alone, and when it is back
 */
export const degradingIndex = (
  first: SearchIndex,
  other: SearchIndex,
  complain: (what: "search engine is left alone" | "search engine is back") => void,
  { answerWithin, failures, restFor }: Patience = usualPatience,
): DegradingIndex => {
  const breaker = circuitBreaker(handleAll, { halfOpenAfter: restFor, breaker: new ConsecutiveBreaker(failures) });
  breaker.onBreak(() => complain("search engine is left alone"));
  breaker.onReset(() => complain("search engine is back"));
  const policy = wrap(breaker, timeout(answerWithin, TimeoutStrategy.Aggressive));

  const askFirst = (query: IndexQuery) => policy.execute(({ signal }) => first.find(query, signal));
  const askOther = async (query: IndexQuery): Promise<FoundBy> => ({
    ...(await other.find(query)),
    engine: other.engine,
    degraded: true,
  });

  return {
    find: async (query) => {
      if (breaker.state !== CircuitState.Closed) {
        // refused at once while it rests; after that, one question tries whether it is back
        askFirst(query).catch(() => undefined);
        return askOther(query);
      }
      try {
        return { ...(await askFirst(query)), engine: first.engine, degraded: false };
      } catch {
        return askOther(query);
      }
    },
  };
};

/** An engine that nothing stands in for. */
export const onlyIndex = (index: SearchIndex): DegradingIndex => ({
  find: async (query) => ({ ...(await index.find(query)), engine: index.engine, degraded: false }),
});
