import type { JobProfile } from "@techconnect/catalogue/guide";
import { talentIds, type TalentId } from "@techconnect/domain/talent/talent-questions";

/** Kinds of work in which a talent counts, by slug. */
export type WorkForTalents = ReadonlyMap<TalentId, readonly string[]>;

const kindsPerTalent = 3;

type Profile = Pick<JobProfile, "slug" | "transferable">;

/**
 * At most three kinds of work for each talent: those that ask its skills the most, and among alike ones those that ask little
 * else. Nothing of a person or a class goes into it.
 *
 * @param skillsOf the transferable skills that each talent is evidence of
 */
export const workForTalents = (
  profiles: readonly Profile[],
  skillsOf: ReadonlyMap<TalentId, readonly string[]>,
): WorkForTalents =>
  new Map(
    talentIds.map((talent) => {
      const skills = skillsOf.get(talent) ?? [];
      const asked = profiles.map(({ slug, transferable }) => {
        const all = transferable.reduce((sum, { weight }) => sum + weight, 0);
        const own = transferable.reduce((sum, { skill, weight }) => sum + (skills.includes(skill) ? weight : 0), 0);
        return { slug, own, share: own / Math.max(1, all) };
      });
      const best = asked
        .filter(({ own }) => own > 0)
        .toSorted((a, b) => b.own - a.own || b.share - a.share || (a.slug < b.slug ? -1 : 1));
      return [talent, best.slice(0, kindsPerTalent).map(({ slug }) => slug)];
    }),
  );
