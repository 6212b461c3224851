import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { JobProfileSkillTable, JobProfileTable } from "../../guide/postgres/job-profile.table.ts";
import type { SkillTable } from "../../guide/postgres/skill.table.ts";
import { verdictsIn } from "../../guide/job-profile.ts";
import { isAnyOf, textIn, type Rows } from "../../platform/postgres/reads.ts";
import type { ConceptNames } from "../../taxonomy/occupation.ts";
import type { OccupationWords, SuggestionFacts } from "../suggestion-facts.ts";
import { conceptIdsIn } from "../taxonomy-for-matching.ts";
import { courseOffers, routeOffers, vacancyOffers } from "./select-offers.ts";

type Tables = Rows<typeof JobProfileSkillTable | typeof JobProfileTable | typeof SkillTable>;

const occupations = async (
  em: EntityManager,
  locale: Locale,
  ids: readonly string[],
): Promise<readonly OccupationWords[]> => {
  const db = em.getKysely<Tables>();
  const [profiles, skills] = await Promise.all([
    db.selectFrom("job_profile").select(["id", "verdicts"]).where(isAnyOf("id", ids)).execute(),
    db
      .selectFrom("job_profile_skill as asked")
      .innerJoin("skill", "skill.id", "asked.skill_id")
      .select(["asked.job_profile_id as owner", "skill.id as skill", "skill.kind"])
      .select(textIn(locale, "skill.label").as("label"))
      .select(
        sql<string>`concat_ws(' ', ${textIn(locale, "skill.reason")}, ${textIn(locale, "asked.here")})`.as("reason"),
      )
      .where(isAnyOf("asked.job_profile_id", ids))
      .orderBy("asked.job_profile_id")
      .orderBy("asked.position")
      .execute(),
  ]);
  const asked = Map.groupBy(skills, ({ owner }) => owner);
  return profiles.map(({ id, verdicts }) => ({
    id,
    reasons: (asked.get(id) ?? [])
      .filter(({ kind }) => kind === "transferable")
      .map(({ skill, label, reason }) => ({ skill, label, reason })),
    technical: (asked.get(id) ?? []).filter(({ kind }) => kind === "technical").map(({ skill }) => skill),
    verdicts: verdictsIn(locale, verdicts),
  }));
};

/** @param conceptNames of imported taxonomies, by the ids of concepts */
export const postgresSuggestionFacts = (em: EntityManager, conceptNames: ConceptNames): SuggestionFacts => ({
  jobProfiles: async (ids) => {
    const [profiles, routes] = await Promise.all([
      em.getKysely<Tables>().selectFrom("job_profile").select(["id", "levels"]).where(isAnyOf("id", ids)).execute(),
      routeOffers(em, ids),
    ]);
    const offers = Map.groupBy(routes, ({ owner }) => owner);
    return profiles.map(({ id, levels }) => ({
      id,
      levels,
      provider: null,
      offers: (offers.get(id) ?? []).map(({ offer }) => offer),
      technical: [],
    }));
  },
  courses: (ids) => courseOffers(em, ids),
  vacancies: (ids) => vacancyOffers(em, ids),
  occupations: (locale, ids) => occupations(em, locale, ids),
  names: async (locale, ids) => {
    const byConcept = new Map(ids.flatMap((id) => conceptIdsIn(id).map((concept) => [concept, id] as const)));
    const found = await conceptNames(locale, [...byConcept.keys()]);
    return [...found].map(([concept, { label }]) => ({ id: byConcept.get(concept) ?? concept, label }));
  },
  technicalSkills: (locale, ids) =>
    em
      .getKysely<Tables>()
      .selectFrom("skill")
      .select("id as skill")
      .select([textIn(locale, "label").as("label"), textIn(locale, "learn").as("learn")])
      .where("kind", "=", "technical")
      .where(isAnyOf("id", ids, "text"))
      .execute(),
});
