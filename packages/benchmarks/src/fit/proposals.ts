import type { Linker } from "@techconnect/matching/linking/linker";
import type { Proposed } from "./calibrate.ts";
import type { Judged } from "./judged.ts";

const shown = 5;

/** The first five links of each text, with whether they are right. */
export const proposalsOf = (link: Linker["phrase"], judged: readonly Judged[]): readonly Proposed[] =>
  judged.flatMap(({ text, language, right }) => {
    const links = link(text, { first: shown, ...(language !== undefined && { language }) });
    return links.map(({ concept, score }, at) => ({
      score,
      lead: score - (links[at === 0 ? 1 : 0]?.score ?? 0),
      right: right.has(concept),
    }));
  });
