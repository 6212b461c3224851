import type { Locale } from "@techconnect/domain/kernel/locale";
import { escoSkill } from "../guide/job-profile.ts";
import type { ConceptNames, NamedConcept } from "../taxonomy/occupation.ts";
import type { StandingOfWork } from "../taxonomy/standing-of-work.ts";
import { conceptIn } from "./concept-ids.ts";
import { named, type ExperienceContent } from "./experience-content.ts";
import type { Experience, Experiences } from "./experience.ts";
import { skillsOfWork } from "./skills-of-work.ts";

type Taxonomy = { readonly names: ConceptNames; readonly standing: StandingOfWork };
type Concept = NonNullable<ReturnType<typeof conceptIn>>;

const skillAs = (id: string, conceptId: string, { label, language }: NamedConcept): Experience => ({
  id,
  kind: "skill",
  esco: null,
  label,
  language,
  skills: [
    {
      skill: { id, kind: "technical", label, workLabel: null, escoUris: [escoSkill(conceptId)], learn: null },
      weight: named,
      there: null,
    },
  ],
});

/** What imported occupations and skills are to somebody, by their ids. */
const readConcepts = async (
  content: ExperienceContent,
  { names, standing }: Taxonomy,
  locale: Locale,
  concepts: ReadonlyMap<string, Concept>,
): Promise<ReadonlyMap<string, Experience>> => {
  const found = await names(
    locale,
    [...concepts.values()].map(({ id }) => id),
  );
  const work = [...concepts.values()].filter(({ kind, id }) => kind === "occupation" && found.has(id));
  const standings = await standing(work.map(({ id }) => id));
  const occupationAs = (id: string, esco: string, { label, language }: NamedConcept): Experience => ({
    id,
    kind: "occupation",
    esco,
    label,
    language,
    skills: skillsOfWork(standings.get(esco) ?? new Map(), content.transferable).flatMap(({ skill, weight }) => {
      const known = content.transferableIn(locale, skill);
      return known ? [{ skill: known, weight, there: null }] : [];
    }),
  });
  return new Map(
    [...concepts].flatMap(([id, { kind, id: conceptId }]) => {
      const concept = found.get(conceptId);
      if (concept?.kind !== kind) return [];
      return [[id, kind === "skill" ? skillAs(id, conceptId, concept) : occupationAs(id, conceptId, concept)] as const];
    }),
  );
};

/** An occupation that the catalogue tells of is what the catalogue tells, under the id that was asked for. */
const inCatalogue = ({ byId, ofOccupation }: ExperienceContent, locale: Locale, id: string): Experience | undefined => {
  const concept = conceptIn(id);
  const past = concept?.kind === "occupation" ? ofOccupation(concept.id) : undefined;
  const told = byId(locale, past ?? id);
  return told && { ...told, id };
};

/** Those of the catalogue, and beside them the occupations and skills of imported taxonomies. */
export const knownExperiences = (content: ExperienceContent, taxonomy: Taxonomy): Experiences => ({
  all: content.all,
  byIds: async (locale, ids) => {
    const known = new Map(ids.flatMap((id) => inCatalogue(content, locale, id) ?? []).map((each) => [each.id, each]));
    const concepts = new Map<string, Concept>();
    for (const id of ids) {
      const concept = known.has(id) ? null : conceptIn(id);
      if (concept) concepts.set(id, concept);
    }
    const read = concepts.size === 0 ? known : await readConcepts(content, taxonomy, locale, concepts);
    return ids.flatMap((id) => known.get(id) ?? read.get(id) ?? []);
  },
});
