import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { ExperienceName } from "../experience-content.ts";
import type { ExperienceLinker, LinkedText } from "../experience-linker.ts";
import type { Answer, Order } from "./taxonomy-linker-messages.ts";

/** TypeScript beside TypeScript, JavaScript beside JavaScript. */
const workerUrl = new URL(`./taxonomy-linker.worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/** Megabytes that the linker may take before it, and not the process, is ended. */
const mostMemory = 1_536;
/** Texts that may wait for an answer. */
const mostWaiting = 64;
/** Milliseconds after which an answer comes too late for a request. */
const longestWait = 1_000;

/** A linker in a thread of its own; a text that it cannot answer soon rejects. */
export type TaxonomyLinker = ExperienceLinker & {
  /** Settles when the thread is gone: with what it died of, or null when it was stopped. */
  readonly ended: Promise<unknown>;
  readonly stop: () => Promise<void>;
};

type Waiting = { readonly resolve: (linked: LinkedText) => void; readonly reject: (error: Error) => void };

/** Texts that were asked, each until it is answered, too late, or nobody is left to answer. */
const waitingRoom = (ask: (number: number, text: string) => void) => {
  const waiting = new Map<number, Waiting>();
  let [asked, closed] = [0, false];
  const leave = (number: number) => {
    const one = waiting.get(number);
    waiting.delete(number);
    return one;
  };
  return {
    answered: (number: number, linked: LinkedText) => leave(number)?.resolve(linked),
    close: () => {
      closed = true;
      for (const number of waiting.keys()) leave(number)?.reject(new Error("the linker ended"));
    },
    wait: (text: string) =>
      new Promise<LinkedText>((resolve, reject) => {
        if (closed) return reject(new Error("the linker ended"));
        if (waiting.size >= mostWaiting) return reject(new Error("the linker has too much to do"));
        const number = asked++;
        const timer = setTimeout(() => leave(number)?.reject(new Error("the linker takes too long")), longestWait);
        const done = () => clearTimeout(timer);
        waiting.set(number, {
          resolve: (linked) => (done(), resolve(linked)),
          reject: (error) => (done(), reject(error)),
        });
        ask(number, text);
      }),
  };
};

const endOf = (worker: Worker): Promise<unknown> =>
  new Promise((resolve) => {
    worker.once("error", resolve);
    worker.once("exit", (code) => resolve(code === 0 ? null : new Error(`the linker exited with ${code}`)));
  });

/**
 * Makes a linker over all names of a taxonomy, in a thread of its own.
 *
 * @param names in pieces
 * @returns when it can be asked
 * @throws what the names or the thread failed with, or the reason of `stop`
 */
export const startTaxonomyLinker = async (
  names: AsyncIterable<readonly ExperienceName[]>,
  stop: AbortSignal,
): Promise<TaxonomyLinker> => {
  const worker = new Worker(workerUrl, { resourceLimits: { maxOldGenerationSizeMb: mostMemory } });
  worker.unref();
  const tell = (order: Order) => worker.postMessage(order, []);
  const room = waitingRoom((number, text) => tell({ kind: "link", number, text }));
  const made = Promise.withResolvers<void>();
  worker.on("message", (answer: Answer) => {
    if (answer.kind === "made") made.resolve();
    else room.answered(answer.number, answer.linked);
  });
  let stopped = false;
  const end = async () => {
    stopped = true;
    await worker.terminate();
  };
  const ended = endOf(worker).then((error) => {
    room.close();
    return stopped ? null : error;
  });
  /** Rejects when it cannot be made any more. */
  const lost = new Promise<never>((_resolve, reject) => {
    void ended.then((error) => reject(error instanceof Error ? error : new Error("the linker ended")));
    stop.addEventListener("abort", () => reject(stop.reason), { once: true });
  });
  lost.catch(() => undefined);
  try {
    for await (const piece of names) {
      stop.throwIfAborted();
      tell({ kind: "names", names: piece });
    }
    tell({ kind: "make" });
    await Promise.race([made.promise, lost]);
  } catch (error) {
    await end();
    throw error;
  }
  return { link: room.wait, ended, stop: end };
};
