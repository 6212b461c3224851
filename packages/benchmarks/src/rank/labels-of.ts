import type { Label } from "@techconnect/matching/linking/linker";
import type { Texts } from "./catalogue/esco.ts";

type Concept = Texts & { readonly id: string };

/** Every label of every concept, the preferred one of a language first. */
export const labelsOf = (concepts: readonly Concept[], allowed = (_label: string): boolean => true): readonly Label[] =>
  concepts.flatMap(({ id, labels }) =>
    [...labels].flatMap(([language, texts]) => texts.filter(allowed).map((text) => ({ concept: id, language, text }))),
  );

export const descriptionsOf = (concepts: readonly Concept[]): readonly Label[] =>
  concepts.flatMap(({ id, descriptions }) =>
    [...descriptions].map(([language, text]) => ({ concept: id, language, text })),
  );
