import type { TaxonomyStreams } from "../../taxonomy/read-taxonomy.ts";
import { occupationId, skillId } from "../concept-ids.ts";
import type { ExperienceName } from "../experience-content.ts";

/** Names that are handed over at once. */
const atATime = 1_000;
/** ESCO's skills are many, and little is told of them in other languages. */
const languagesOfSkills = ["nl", "en"];

/**
 * What imported occupations and skills are called, in pieces; without what ESCO hides, such as spelling mistakes.
 *
 * @param ofOccupation the experience of the catalogue that an occupation is
 */
export async function* taxonomyNames(
  { labels }: Pick<TaxonomyStreams, "labels">,
  ofOccupation: (conceptId: string) => string | undefined,
): AsyncGenerator<readonly ExperienceName[]> {
  let names: ExperienceName[] = [];
  for (const kind of ["occupation", "skill"] as const) {
    const technical = kind === "skill";
    const asked = technical ? { kinds: [kind], languages: languagesOfSkills } : { kinds: [kind] };
    for await (const label of labels(asked)) {
      if (label.kind === "hidden") continue;
      const { conceptId, language } = label;
      const experience = technical ? skillId(conceptId) : (ofOccupation(conceptId) ?? occupationId(conceptId));
      const preferred = label.kind === "preferred";
      names.push(...label.texts.map((text) => ({ experience, language, text, technical, preferred })));
      if (names.length < atATime) continue;
      yield names;
      names = [];
    }
  }
  yield names;
}
