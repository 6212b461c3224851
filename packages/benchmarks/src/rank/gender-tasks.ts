import { makeLinker } from "@techconnect/matching/linking/linker";
import { readOccupations } from "./catalogue/esco.ts";
import { linesOf } from "./catalogue/rows.ts";
import { descriptionsOf, labelsOf } from "./labels-of.ts";
import { textQueriesOf } from "./queries.ts";
import type { RankTask } from "./ranked.ts";

const longest = 200;

/** Tasks t5: a man's and a woman's title of one occupation, neither of which the index may hold. */
export const rankGenderedTitles: RankTask = function* (asked) {
  const occupations = readOccupations(asked.catalogue);
  const withheld = new Set(
    asked.withheld === undefined ? [] : linesOf(asked.withheld).map((line) => line.toLowerCase()),
  );
  const labels = labelsOf(occupations, (label) => !withheld.has(label.toLowerCase()));
  const linker = makeLinker(labels, { descriptions: descriptionsOf(occupations) });
  for (const { qid, text, language } of textQueriesOf(asked))
    yield {
      qid,
      ranked: linker.phrase(text, { first: longest, ...(language && { language }) }).map(({ concept }) => concept),
    };
};
