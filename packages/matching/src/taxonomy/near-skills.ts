import type { Fitted } from "./fitted.ts";
import type { Profiles } from "./profiles.ts";
import { against, type Row } from "./rows.ts";
import type { Taxonomy } from "./taxonomy.ts";
import { textsOf } from "./texts.ts";

/** A skill in a group of its group counts so much less. */
const perLevel = 0.7;
const levels = 3;

/** That much kinship counts as full; about what one in a hundred pairs of skill and occupation has. */
const fullKinship = 3.5;

/** Groups that a skill is in, at most three levels up: 1 for its own, less the further up. */
const groupsOf = (broader: readonly string[], broaderOfGroup: Taxonomy["broaderOfGroup"]) => {
  const groups = new Map<string, number>();
  let level = [...broader];
  for (let up = 0; up < levels; up += 1) {
    for (const group of level) if (!groups.has(group)) groups.set(group, perLevel ** up);
    level = level.flatMap((group) => broaderOfGroup.get(group) ?? []);
  }
  return groups;
};

/** The groups of all skills as rows, and how telling each group is. */
const groupRows = ({ skills, broaderOfGroup }: Taxonomy) => {
  const places = new Map<string, number>();
  const placeOf = (group: string) => {
    const place = places.get(group) ?? places.size;
    places.set(group, place);
    return place;
  };
  const rows = skills.map(
    ({ broader }): Row =>
      new Map([...groupsOf(broader, broaderOfGroup)].map(([group, value]) => [placeOf(group), value])),
  );
  return { rows, groups: places.size };
};

/** How many of the occupations use a skill of each group. */
const usesOf = (own: readonly Row[], rows: readonly Row[], groups: number): Float64Array => {
  const uses = new Float64Array(groups);
  for (const row of own)
    for (const group of new Set([...row.keys()].flatMap((skill) => [...rows[skill]!.keys()]))) uses[group]! += 1;
  return uses;
};

/** How much of what an occupation uses is in the groups of each skill, 0 to 1. */
const kinship = (taxonomy: Taxonomy, { own }: Profiles) => {
  const { rows, groups } = groupRows(taxonomy);
  const uses = usesOf(own, rows, groups);
  const kinOf = against(rows, groups);
  return (occupation: number): Float64Array => {
    const used = new Map<number, number>();
    for (const [skill, weight] of own[occupation]!)
      for (const [group, value] of rows[skill]!) used.set(group, Math.min(1, (used.get(group) ?? 0) + weight * value));
    const telling = new Map(
      [...used].map(([group, value]) => [group, value * Math.log((own.length + 1) / (uses[group]! + 1))]),
    );
    return kinOf(telling).map((kin) => Math.min(1, kin / fullKinship));
  };
};

/** How near each skill is to an occupation, by their numbers: 0 or more, whether it is listed there or not. */
export type SkillNearnessTo = (occupation: number) => Float64Array;

/**
 * How near skills are to occupations that do not list them: what the nearest occupations use, what is in the same
 * groups as the skills that they do list, and what is said in the same words.
 */
export const nearSkills = (taxonomy: Taxonomy, profiles: Profiles, { nearSkill: weights }: Fitted): SkillNearnessTo => {
  const texts = textsOf(taxonomy.occupations.map(({ text }) => text));
  const sameWords = against(
    taxonomy.skills.map(({ label }) => texts.unitOf(label)),
    texts.words,
  );
  const kin = kinship(taxonomy, profiles);
  return (occupation) => {
    const nearness = sameWords(texts.units[occupation]!).map((cosine) => weights.text * cosine);
    kin(occupation).forEach((value, skill) => {
      nearness[skill]! += weights.kin * value;
    });
    for (const [skill, value] of profiles.smoothed(occupation)) nearness[skill]! += weights.smoothed * value;
    return nearness;
  };
};
