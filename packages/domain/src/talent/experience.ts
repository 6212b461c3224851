/**
 * What a skill counts for at most when an experience shows it, by how sure the person is of it.
 *
 * `kept`: our catalogue says that such work asks it, and the person let it stand: as much as answers that stand out
 * clearly. `confirmed`: the person looked at it and said that it is right: more, and still below a talent that they
 * put on the card themselves, which counts fully.
 */
export const MAX_FROM_EXPERIENCE = { kept: 0.6, confirmed: 0.8 } as const;

/** A skill at the core of an experience has this weight. */
const coreWeight = 3;

/** Something that a person did before, as they told it. */
export type ToldExperience = {
  /** The person's own words. */
  readonly words: string;
  /** What it shows, each with a weight above 0 to 3. */
  readonly skills: readonly { readonly skill: string; readonly weight: number }[];
  /** Skills of it that the person says were not theirs. */
  readonly without: readonly string[];
  /** Skills of it of which the person says that they were. */
  readonly confirmed: readonly string[];
};

/** How strongly experiences show a skill. */
export type ShownByExperience<Told> = {
  /** Above 0, at most `MAX_FROM_EXPERIENCE.confirmed`. */
  readonly strength: number;
  /** Those that show it so strongly, in the order of telling: their words are what a reason can quote. */
  readonly by: readonly Told[];
};

const strengthIn = ({ confirmed }: ToldExperience, skill: string, weight: number): number => {
  const most = confirmed.includes(skill) ? MAX_FROM_EXPERIENCE.confirmed : MAX_FROM_EXPERIENCE.kept;
  return most * Math.min(1, Math.max(0, weight) / coreWeight);
};

/**
 * How strongly what somebody did before shows each skill.
 *
 * The strongest experience counts; another never adds to it and never lowers it. A refused skill is gone from the
 * experience in which it was refused, and another may still show it.
 *
 * @returns skill id → strength, and what shows it; a skill without evidence is left out
 */
export const shownByExperiences = <Told extends ToldExperience>(
  experiences: readonly Told[],
): ReadonlyMap<string, ShownByExperience<Told>> => {
  const shown = new Map<string, ShownByExperience<Told>>();
  for (const told of experiences)
    for (const { skill, weight } of told.skills) {
      const strength = told.without.includes(skill) ? 0 : strengthIn(told, skill, weight);
      const before = shown.get(skill);
      if (strength === 0 || strength < (before?.strength ?? 0)) continue;
      const alike = strength === before?.strength ? before.by : [];
      shown.set(skill, { strength, by: [...alike, told] });
    }
  return shown;
};
