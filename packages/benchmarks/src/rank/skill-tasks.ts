import { makeLinker, type Linker } from "@techconnect/matching/linking/linker";
import { fitted } from "@techconnect/matching/linking/fitted";
import type { LinkingWeights } from "@techconnect/matching/linking/linking-weights";
import { readOccupations, readOccupationSkills, readSkills } from "./catalogue/esco.ts";
import { descriptionsOf, labelsOf } from "./labels-of.ts";
import { textQueriesOf } from "./queries.ts";
import type { RankTask } from "./ranked.ts";

const longest = 200;

/** Everything that the catalogue tells of what skills are called, and of the occupations that ask for them. */
export const skillLinkerOf = (catalogue: string, weights: LinkingWeights): Linker => {
  const [skills, occupations] = [readSkills(catalogue), readOccupations(catalogue)];
  const parallel = labelsOf(occupations);
  return makeLinker(labelsOf(skills), {
    descriptions: descriptionsOf(skills),
    parallel,
    surroundings: {
      texts: [...parallel, ...descriptionsOf(occupations)],
      leads: readOccupationSkills(catalogue).map(({ occupation, skill, essential }) => ({
        from: occupation,
        to: skill,
        weight: essential ? 1 : 0.5,
      })),
    },
    weights,
  });
};

/** Tasks t3: phrases, or sentences from vacancies, to ESCO skills. */
export const rankSkills: RankTask = function* (asked) {
  const linker = skillLinkerOf(asked.catalogue, fitted);
  const link = asked.task.startsWith("t3en") ? linker.passage : linker.phrase;
  for (const { qid, text, language } of textQueriesOf(asked))
    yield { qid, ranked: link(text, { first: longest, ...(language && { language }) }).map(({ concept }) => concept) };
};
