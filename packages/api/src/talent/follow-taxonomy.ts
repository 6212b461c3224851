import type { Companion } from "../platform/slice.ts";
import type { TaxonomySource } from "../taxonomy/taxonomy-source.ts";
import type { ExperienceLinker } from "./experience-linker.ts";
import type { TaxonomyLinker } from "./linking/taxonomy-linker.ts";

/** Looks that are let pass after a failure, at most; they double with each. */
const mostLetPass = 64;

type Needs = {
  readonly sources: () => Promise<readonly TaxonomySource[]>;
  /** Makes the linker over what is imported now. */
  readonly start: (stop: AbortSignal) => Promise<TaxonomyLinker>;
  /** Hears of a look or a linker that failed. */
  readonly complain: (error: unknown) => void;
  /** Rests between two looks, about a minute; ends, well or not, when it is to stop. */
  readonly rest: (stop: AbortSignal) => Promise<void>;
};

export type FollowedTaxonomy = Companion & {
  /** Null before there is any, and while one is made. */
  readonly linker: () => ExperienceLinker | null;
};

type Running = { readonly of: number; readonly linker: TaxonomyLinker };

/** Tells of failures, and after each lets more and more looks pass. */
const patience = ({ complain }: Pick<Needs, "complain">, stop: AbortSignal) => {
  let [failures, letPass] = [0, 0];
  return {
    failed: (error: unknown) => {
      if (stop.aborted) return;
      failures += 1;
      letPass = Math.min(mostLetPass, 2 ** failures) - 1;
      complain(error);
    },
    /** Is this a look to let pass? */
    waits: () => letPass > 0 && letPass-- > 0,
  };
};

/** Keeps one linker for the last import. */
const keeper = (needs: Needs, stop: AbortSignal) => {
  const { failed, waits } = patience(needs, stop);
  let running: Running | null = null;
  const forget = async () => {
    const old = running;
    running = null;
    await old?.linker.stop();
  };
  const watch = async (linker: TaxonomyLinker) => {
    const error = await linker.ended;
    if (running?.linker !== linker) return;
    running = null;
    failed(error);
  };
  const make = async (of: number) => {
    await forget();
    const linker = await needs.start(stop);
    running = { of, linker };
    void watch(linker);
  };
  return {
    linker: () => running?.linker ?? null,
    forget,
    look: async () => {
      if (waits()) return;
      try {
        const imported = (await needs.sources()).find(({ taxonomy }) => taxonomy === "esco")?.importedAt.getTime();
        if (imported === undefined || imported === running?.of) return;
        await make(imported);
      } catch (error) {
        failed(error);
      }
    },
  };
};

/** Has a linker over the last imported taxonomy, for as long as the process serves; nothing waits for it. */
export const followTaxonomy = (needs: Needs): FollowedTaxonomy => {
  const stopping = new AbortController();
  const { look, linker, forget } = keeper(needs, stopping.signal);
  const loop = async () => {
    while (!stopping.signal.aborted) {
      await look();
      await needs.rest(stopping.signal).catch(() => undefined);
    }
  };
  const ended = loop();
  return {
    linker,
    isReady: () => true,
    stop: async () => {
      stopping.abort(new Error("the process stops"));
      await ended;
      await forget();
    },
  };
};
