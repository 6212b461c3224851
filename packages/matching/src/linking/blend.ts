import type { Token } from "./analysis.ts";
import type { Label } from "./label.ts";
import type { Evidence, Shelf } from "./shelf.ts";

/** What one shelf tells of some words. */
export type Telling = { readonly shelf: Shelf; readonly tokens: readonly Token[]; readonly evidence: Evidence };

/** The evidence for each concept, by number, and for each the label that told most. */
export type Blend = {
  readonly scores: Float64Array;
  readonly add: (telling: Telling, weight: number) => void;
  /** Takes what is told where it is more than what there is. */
  readonly raise: (telling: Telling) => void;
  readonly told: (concept: number) => (Omit<Telling, "evidence"> & { readonly label: Label }) | undefined;
};

export const makeBlend = (size: number): Blend => {
  const [scores, most] = [new Float64Array(size), new Float64Array(size)];
  const [labels, tellings] = [new Int32Array(size), new Int32Array(size).fill(-1)];
  const all: Telling[] = [];

  const remember = (concept: number, label: number, amount: number) => {
    if (label < 0 || amount <= most[concept]!) return;
    most[concept] = amount;
    labels[concept] = label;
    tellings[concept] = all.length - 1;
  };
  return {
    scores,
    add: (telling, weight) => {
      all.push(telling);
      const { scores: told, labels: by } = telling.evidence;
      for (let concept = 0; concept < size; concept++) {
        scores[concept]! += weight * told[concept]!;
        remember(concept, by[concept]!, weight * told[concept]!);
      }
    },
    raise: (telling) => {
      all.push(telling);
      const { scores: told, labels: by } = telling.evidence;
      for (let concept = 0; concept < size; concept++) {
        if (told[concept]! <= scores[concept]!) continue;
        scores[concept] = told[concept]!;
        remember(concept, by[concept]!, told[concept]!);
      }
    },
    told: (concept) => {
      const telling = all[tellings[concept]!];
      const label = telling?.shelf.labels[labels[concept]!];
      return telling && label && { shelf: telling.shelf, tokens: telling.tokens, label };
    },
  };
};
