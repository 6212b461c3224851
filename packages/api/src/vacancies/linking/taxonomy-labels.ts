import type { Label } from "@techconnect/matching/linking/linker";
import type { TaxonomyStreams } from "../../taxonomy/read-taxonomy.ts";
import { jobProfileId, withoutExplanation, type LinkContent, type LinkLabels, type SkillLabel } from "./labels.ts";

type Streams = Pick<TaxonomyStreams, "concepts" | "relations" | "members" | "labels">;

/** Collections of which a skill is never taken from a posting: languages, and what everybody is asked. */
const leftOut = ["language-skills", "transversal-skills"];
/** Nor is what counts as school: it stands in the text, and weighs nothing. */
const schoolSubject = /mathemat|algebra|calculus|arithm|numeracy|wiskund|rekenvaardig/iu;

/** The digital skills of ESCO, and those in which the work of the catalogue differs from other work. */
const skillsWanted = async (streams: Streams, occupations: ReadonlySet<string>): Promise<ReadonlySet<string>> => {
  const wanted = new Set<string>();
  for await (const { fromId, toId } of streams.relations(["occupation-skill"]))
    if (occupations.has(fromId)) wanted.add(toId);
  // "help people" is asked everywhere; knowledge is something else
  for await (const { id, skillType, reuseLevel } of streams.concepts(["skill"]))
    if (reuseLevel === "cross-sector" && skillType !== "knowledge") wanted.delete(id);
  for await (const { conceptId } of streams.members(["digital-skills"])) wanted.add(conceptId);
  for await (const { conceptId } of streams.members(leftOut)) wanted.delete(conceptId);
  for await (const { id, reuseLevel } of streams.concepts(["skill"]))
    if (reuseLevel === "transversal") wanted.delete(id);
  return wanted;
};

/** The names of a skill in one language, as they stand and without what explains them. */
const namesOf = (concept: string, language: string, texts: readonly string[]): readonly SkillLabel[] =>
  texts.flatMap((text) => {
    const bare = withoutExplanation(text);
    const label = { concept, language, text, standing: "imported" as const };
    return bare === text || bare === "" ? [label] : [label, { ...label, text: bare, standing: "explained" as const }];
  });

/**
 * What an imported ESCO calls the work of the catalogue and the skills that belong to such work, in all its languages.
 * Nothing when none was imported.
 */
export const taxonomyLabels = async (streams: Streams, { jobProfiles }: LinkContent): Promise<LinkLabels> => {
  const profiles = new Map(jobProfiles.map(({ slug, esco }) => [esco.occupation, jobProfileId(slug)]));
  const skills = await skillsWanted(streams, new Set(profiles.keys()));
  const found = { titles: [] as Label[], skills: [] as SkillLabel[], names: new Map<string, string>() };
  const school = new Set<string>();
  for await (const { conceptId, language, kind, texts } of streams.labels({ kinds: ["occupation", "skill"] })) {
    const profile = profiles.get(conceptId);
    // its other names are too wide: "data analyst" of a data scientist
    if (profile !== undefined && kind === "preferred")
      found.titles.push(...texts.map((text) => ({ concept: profile, language, text })));
    if (!skills.has(conceptId)) continue;
    const concept = `esco:${conceptId}`;
    if (kind === "preferred" && texts.some((text) => schoolSubject.test(text))) school.add(concept);
    found.skills.push(...namesOf(concept, language, texts));
    if (kind === "preferred" && (language === "nl" || (language === "en" && !found.names.has(concept))))
      found.names.set(concept, texts[0] ?? "");
  }
  return { ...found, skills: found.skills.filter(({ concept }) => !school.has(concept)) };
};
