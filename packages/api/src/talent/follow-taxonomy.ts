import { setTimeout as sleep } from "node:timers/promises";
import type { Companion } from "../platform/slice.ts";
import type { TaxonomySource } from "../taxonomy/taxonomy-source.ts";
import type { ExperienceLinker } from "./experience-linker.ts";
import type { TaxonomyLinker } from "./linking/taxonomy-linker.ts";

/** Milliseconds between two looks at what was imported. */
const pause = 60_000;
/** Looks that are let pass after a failure, at most; they double with each. */
const mostLetPass = 64;

type Needs = {
  readonly sources: () => Promise<readonly TaxonomySource[]>;
  /** Makes the linker over what is imported now. */
  readonly start: (stop: AbortSignal) => Promise<TaxonomyLinker>;
  /** Hears of a look or a linker that failed. */
  readonly complain: (error: unknown) => void;
  /** Rests between two looks; rejects when it is to stop. */
  readonly rest?: (stop: AbortSignal) => Promise<void>;
};

export type FollowedTaxonomy = Companion & {
  /** Null before there is any, and while one is made. */
  readonly linker: () => ExperienceLinker | null;
};

type Running = { readonly of: number; readonly linker: TaxonomyLinker };

/** Keeps one linker for the last import; after failures it waits longer and longer. */
const keeper = ({ sources, start, complain }: Needs, stop: AbortSignal) => {
  let running: Running | null = null;
  let [failures, letPass] = [0, 0];
  const failed = (error: unknown) => {
    if (stop.aborted) return;
    failures += 1;
    letPass = Math.min(mostLetPass, 2 ** failures) - 1;
    complain(error);
  };
  const forget = async () => {
    const old = running;
    running = null;
    await old?.linker.stop();
  };
  const make = async (of: number) => {
    await forget();
    const linker = await start(stop);
    running = { of, linker };
    void linker.ended.then((error) => {
      if (running?.linker !== linker) return;
      running = null;
      failed(error);
    });
  };
  return {
    linker: () => running?.linker ?? null,
    forget,
    look: async () => {
      if (letPass > 0) return void (letPass -= 1);
      try {
        const imported = (await sources()).find(({ taxonomy }) => taxonomy === "esco")?.importedAt.getTime();
        if (imported === undefined || imported === running?.of) return;
        await make(imported);
      } catch (error) {
        failed(error);
      }
    },
  };
};

const restAMinute = (signal: AbortSignal) => sleep(pause, undefined, { signal, ref: false });

/** Has a linker over the last imported taxonomy, for as long as the process serves; nothing waits for it. */
export const followTaxonomy = (needs: Needs): FollowedTaxonomy => {
  const stopping = new AbortController();
  const { look, linker, forget } = keeper(needs, stopping.signal);
  const rest = needs.rest ?? restAMinute;
  const loop = async () => {
    while (!stopping.signal.aborted) {
      await look();
      await rest(stopping.signal).catch(() => undefined);
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
