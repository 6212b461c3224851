import type { Catalogue } from "@techconnect/catalogue/catalogue";
import type { LocalisedText } from "@techconnect/catalogue/schema";
import type { Label } from "@techconnect/matching/linking/linker";
import { contentId } from "../../platform/content-id.ts";

/**
 * A name of a skill, and how far it goes by itself. Own: of the catalogue. Imported: of a taxonomy. Explained: a name that
 * the taxonomy itself has to explain, such as `Chef (tools for software configuration management)`, without that.
 */
export type SkillLabel = Label & { readonly standing: "own" | "imported" | "explained" };

/** What job profiles and technical skills are called. */
export type LinkLabels = {
  /** Of job profiles, by the id that rows have. */
  readonly titles: readonly Label[];
  /** Of technical skills. */
  readonly skills: readonly SkillLabel[];
  /** How a report calls each of them, by id: in Dutch, else in English. */
  readonly names: ReadonlyMap<string, string>;
};

export type LinkContent = Pick<Catalogue, "jobProfiles" | "technicalSkills">;

export const jobProfileId = (slug: string): string => contentId("job-profile", slug);

/** A label without the explanation behind it: `JavaScript (taal van websites)`. */
export const withoutExplanation = (label: string): string => label.replace(/\s*\([^)]*\)\s*$/u, "");

const inArabic = /\p{Script=Arabic}/u;

/** Nobody wrote down the language of a synonym: it is read as Arabic, or as both Dutch and English. */
const languagesOf = (synonym: string): readonly string[] => (inArabic.test(synonym) ? ["ar"] : ["nl", "en"]);

const labelsOf = (concept: string, title: LocalisedText, synonyms: readonly string[]): readonly Label[] => [
  ...Object.entries(title).flatMap(([language, text]) =>
    [...new Set([text, withoutExplanation(text)])].map((name) => ({ concept, language, text: name })),
  ),
  ...synonyms.flatMap((text) => languagesOf(text).map((language) => ({ concept, language, text }))),
];

const own = (label: Label): SkillLabel => ({ ...label, standing: "own" });

/** The words of the catalogue. */
export const catalogueLabels = ({ jobProfiles, technicalSkills }: LinkContent): LinkLabels => ({
  titles: jobProfiles.flatMap(({ slug, title, synonyms }) => labelsOf(jobProfileId(slug), title, synonyms)),
  skills: technicalSkills.flatMap(({ id, label, synonyms }) => labelsOf(id, label, synonyms)).map(own),
  names: new Map([
    ...jobProfiles.map(({ slug, title }) => [jobProfileId(slug), title.nl] as const),
    ...technicalSkills.map(({ id, label }) => [id, label.nl] as const),
  ]),
});
