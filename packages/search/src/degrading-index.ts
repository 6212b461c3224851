import { circuitBreaker, CircuitState, ConsecutiveBreaker, handleAll, timeout, TimeoutStrategy, wrap } from "cockatiel";
import type { Engine, Found, IndexQuery, SearchIndex } from "./search-index.ts";

/** What was found, by whom, and whether that one only stands in for another. */
export type FoundBy = Found & { readonly engine: Engine; readonly degraded: boolean };

export type DegradingIndex = { readonly find: (query: IndexQuery) => Promise<FoundBy> };

/** An engine that may be away. One for each process, which remembers how it fared. */
export type FallibleIndex = {
  readonly engine: Engine;
  /** Null when it refuses, hangs or answers nonsense; at once when it did so lately. */
  readonly attempt: (query: IndexQuery) => Promise<Found | null>;
};

type Patience = {
  /** Milliseconds that the engine gets for an answer. */
  readonly answerWithin: number;
  /** After so many failures in a row it is not asked any more… */
  readonly failures: number;
  /** …for so many milliseconds; then it is tried again behind somebody's back, who gets another's answer already. */
  readonly restFor: number;
};

/** A person waits for two slow answers at most; from then on every search is answered by another engine at once. */
export const usualPatience: Patience = { answerWithin: 1_000, failures: 2, restFor: 5_000 };

/** @param complain hears when the engine is left alone, and when it is back */
export const fallibleIndex = (
  index: SearchIndex,
  complain: (what: "search engine is left alone" | "search engine is back") => void,
  { answerWithin, failures, restFor }: Patience = usualPatience,
): FallibleIndex => {
  const breaker = circuitBreaker(handleAll, { halfOpenAfter: restFor, breaker: new ConsecutiveBreaker(failures) });
  breaker.onBreak(() => complain("search engine is left alone"));
  breaker.onReset(() => complain("search engine is back"));
  const policy = wrap(breaker, timeout(answerWithin, TimeoutStrategy.Aggressive));
  const ask = (query: IndexQuery) => policy.execute(({ signal }) => index.find(query, signal)).catch(() => null);

  return {
    engine: index.engine,
    attempt: async (query) => {
      if (breaker.state === CircuitState.Closed) return ask(query);
      // refused at once while it rests; after that, one question tries whether it is back, and nobody waits for it
      void ask(query);
      return null;
    },
  };
};

/** Searches with one engine, and with another where that one fails. The searcher is told. */
export const degradingIndex = (first: FallibleIndex, other: SearchIndex): DegradingIndex => ({
  find: async (query) => {
    const found = await first.attempt(query);
    return found
      ? { ...found, engine: first.engine, degraded: false }
      : { ...(await other.find(query)), engine: other.engine, degraded: true };
  },
});

/** An engine that nothing stands in for. */
export const onlyIndex = (index: SearchIndex): DegradingIndex => ({
  find: async (query) => ({ ...(await index.find(query)), engine: index.engine, degraded: false }),
});
