import type { ExperienceKind as KindInCatalogue } from "@techconnect/catalogue/experiences";
import { experienceKinds as kindsInCatalogue } from "@techconnect/catalogue/experiences";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { Skill } from "../guide/skill.ts";

/** `skill`: something technical that one can. `occupation`: work that an imported taxonomy knows. */
export const experienceKinds = [...kindsInCatalogue, "skill", "occupation"] as const;
export type ExperienceKind = KindInCatalogue | "skill" | "occupation";

/** A skill that an experience shows. */
export type ExperienceSkill = {
  readonly skill: Skill;
  /** Above 0 to 3; 3 is at its core. */
  readonly weight: number;
  /** How it shows in that very work, as a sentence; null where nobody wrote one. */
  readonly there: string | null;
};

/** Something that people did before, in one language. */
export type Experience = {
  /** Its name in the catalogue, the id of the skill, or `occupation:` with the UUID of ESCO. */
  readonly id: string;
  readonly kind: ExperienceKind;
  readonly label: string;
  /** Of the label (BCP 47). */
  readonly language: string;
  /** The ESCO occupation that it is; null where it is none. */
  readonly esco: string | null;
  readonly skills: readonly ExperienceSkill[];
};

/** Where experiences are read. */
export type Experiences = {
  /** Those that exist among `ids`, in the order of `ids`. */
  readonly byIds: (locale: Locale, ids: readonly string[]) => Promise<readonly Experience[]>;
  /** Everything that people did before which the catalogue knows, in its order; nothing technical. */
  readonly all: (locale: Locale) => readonly Experience[];
};
