import type { Experience as ExperienceInCatalogue } from "@techconnect/catalogue/experiences";
import type { TechnicalSkill, TransferableSkill } from "@techconnect/catalogue/guide";
import { locales, type Locale } from "@techconnect/domain/kernel/locale";
import { escoSkill } from "../guide/job-profile.ts";
import type { Skill } from "../guide/skill.ts";
import type { Experience, Experiences } from "./experience.ts";

/** Something that an experience is called. */
export type ExperienceName = {
  readonly experience: string;
  /** BCP 47; null where it may be any. */
  readonly language: string | null;
  readonly text: string;
  /** Something technical that one can, and not something that one did: of two likely readings the other one. */
  readonly technical: boolean;
  /** What it alone is called, and not a name that others have too. */
  readonly preferred: boolean;
};

/** What people did before, as the catalogue tells it; it comes with the code and not from the database. */
export type ExperienceContent = {
  readonly byId: (locale: Locale, id: string) => Experience | undefined;
  /** What people did; nothing technical. */
  readonly all: (locale: Locale) => readonly Experience[];
  readonly names: readonly ExperienceName[];
  /** The experience that an ESCO occupation is, if the catalogue has one. */
  readonly ofOccupation: (esco: string) => string | undefined;
  /** The transferable skills, each with what O*NET calls it. */
  readonly transferable: readonly { readonly id: string; readonly onet: readonly string[] }[];
  readonly transferableIn: (locale: Locale, id: string) => Skill | undefined;
};

type Content = {
  readonly experiences: readonly ExperienceInCatalogue[];
  readonly transferableSkills: readonly TransferableSkill[];
  readonly technicalSkills: readonly TechnicalSkill[];
};

const transferableIn = ({ id, label, workLabel, closeMatch }: TransferableSkill, locale: Locale): Skill => ({
  id,
  kind: "transferable",
  label: label[locale],
  workLabel: workLabel[locale],
  escoUris: closeMatch.map(escoSkill),
  learn: null,
});

const technicalIn = ({ id, label, esco, learn }: TechnicalSkill, locale: Locale): Skill => ({
  id,
  kind: "technical",
  label: label[locale],
  workLabel: null,
  escoUris: esco === null ? [] : [escoSkill(esco)],
  learn: learn[locale],
});

/** What somebody says to know of something technical, they know at its core. */
export const named = 3;

const namesOf = (
  entries: readonly Pick<ExperienceInCatalogue, "id" | "label" | "synonyms">[],
  technical: boolean,
): readonly ExperienceName[] =>
  entries.flatMap(({ id, label, synonyms }) => [
    ...locales.map((language) => ({ experience: id, language, text: label[language], technical, preferred: true })),
    ...synonyms.map((text) => ({ experience: id, language: null, text, technical, preferred: true })),
  ]);

/** Something technical that somebody names. */
const technicalAs = (skill: TechnicalSkill, locale: Locale): Experience => ({
  id: skill.id,
  kind: "skill",
  esco: null,
  label: skill.label[locale],
  language: locale,
  skills: [{ skill: technicalIn(skill, locale), weight: named, there: null }],
});

export const experienceContentOf = (content: Content): ExperienceContent => {
  const { experiences, transferableSkills, technicalSkills } = content;
  const pasts = new Map(experiences.map((each) => [each.id, each]));
  const technical = new Map(technicalSkills.map((each) => [each.id, each]));
  const transferable = new Map(transferableSkills.map((each) => [each.id, each]));
  const occupations = new Map(experiences.flatMap(({ id, esco }) => (esco === null ? [] : [[esco, id] as const])));

  const past = ({ skills, label, id, kind, esco }: ExperienceInCatalogue, locale: Locale): Experience => ({
    id,
    kind,
    esco,
    label: label[locale],
    language: locale,
    skills: skills
      .toSorted((a, b) => b.weight - a.weight)
      .flatMap(({ skill, weight, there }) => {
        const known = transferable.get(skill);
        return known ? [{ skill: transferableIn(known, locale), weight, there: there[locale] }] : [];
      }),
  });
  return {
    byId: (locale, id) => {
      const [told, skill] = [pasts.get(id), technical.get(id)];
      return told ? past(told, locale) : skill && technicalAs(skill, locale);
    },
    all: (locale) => experiences.map((each) => past(each, locale)),
    names: [...namesOf(experiences, false), ...namesOf(technicalSkills, true)],
    ofOccupation: (esco) => occupations.get(esco),
    transferable: transferableSkills,
    transferableIn: (locale, id) => {
      const skill = transferable.get(id);
      return skill && transferableIn(skill, locale);
    },
  };
};

/** Those of the catalogue alone. */
export const catalogueExperiences = ({ byId, all }: ExperienceContent): Experiences => ({
  all,
  byIds: async (locale, ids) => ids.flatMap((id) => byId(locale, id) ?? []),
});
