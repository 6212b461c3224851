import type { Locale } from "@techconnect/domain/kernel/locale";

export const skillKinds = ["transferable", "technical"] as const;
export type SkillKind = (typeof skillKinds)[number];

/** Something one can do, in one language. */
export type Skill = {
  /** `tc:oplossen`, `esco:<uuid>` or `own:<slug>`. */
  readonly id: string;
  readonly kind: SkillKind;
  readonly label: string;
  /** What tech calls a transferable skill; null for a technical one. */
  readonly workLabel: string | null;
  readonly escoUris: readonly string[];
  /** How one learns a technical skill, as a sentence; null for a transferable one. */
  readonly learn: string | null;
};

/** Where skills are read. Every implementation passes `testing/skills.contract.ts`. */
export type Skills = {
  /** Those that exist among `ids`, in no particular order. */
  readonly byIds: (locale: Locale, ids: readonly string[]) => Promise<readonly Skill[]>;
};
