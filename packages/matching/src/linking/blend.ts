import type { Token } from "./analysis.ts";
import type { Label } from "./label.ts";
import type { Evidence, Shelf } from "./shelf.ts";

/** What one shelf tells of some words. */
export type Telling = { readonly shelf: Shelf; readonly tokens: readonly Token[]; readonly evidence: Evidence };

/** The evidence for each concept, by number, and for each the label that told most. */
export type Blend = {
  /** Forgets all, for the next question. */
  readonly clear: () => void;
  readonly scores: Float64Array;
  readonly add: (telling: Telling, weight: number) => void;
  /** Takes what is told where it is more than what there is. */
  readonly raise: (telling: Telling) => void;
  readonly told: (concept: number) => (Omit<Telling, "evidence"> & { readonly label: Label }) | undefined;
};

/** Remembers of each concept what told most of it. */
const makeMemory = (size: number) => {
  const most = new Float64Array(size);
  const [labels, tellings] = [new Int32Array(size), new Int32Array(size).fill(-1)];
  let all: Omit<Telling, "evidence">[] = [];
  return {
    clear: () => {
      most.fill(0);
      tellings.fill(-1);
      all = [];
    },
    listen: ({ shelf, tokens }: Telling) => void all.push({ shelf, tokens }),
    keep: (concept: number, label: number, amount: number) => {
      if (label < 0 || amount <= most[concept]!) return;
      most[concept] = amount;
      labels[concept] = label;
      tellings[concept] = all.length - 1;
    },
    told: (concept: number) => {
      const telling = all[tellings[concept]!];
      const label = telling?.shelf.labels[labels[concept]!];
      return telling && label && { ...telling, label };
    },
  };
};

export const makeBlend = (size: number): Blend => {
  const scores = new Float64Array(size);
  const memory = makeMemory(size);
  return {
    scores,
    clear: () => {
      scores.fill(0);
      memory.clear();
    },
    add: (telling, weight) => {
      memory.listen(telling);
      const { scores: told, labels } = telling.evidence;
      for (let concept = 0; concept < size; concept++) {
        scores[concept]! += weight * told[concept]!;
        memory.keep(concept, labels[concept]!, weight * told[concept]!);
      }
    },
    raise: (telling) => {
      memory.listen(telling);
      const { scores: told, labels } = telling.evidence;
      for (let concept = 0; concept < size; concept++) {
        if (told[concept]! <= scores[concept]!) continue;
        scores[concept] = told[concept]!;
        memory.keep(concept, labels[concept]!, told[concept]!);
      }
    },
    told: memory.told,
  };
};
