import type { Catalogue } from "@techconnect/catalogue/catalogue";
import { contentId } from "../../platform/content-id.ts";
import { json, type Rows } from "../../platform/postgres/reads.ts";
import { reconcile } from "../../platform/postgres/reconcile.ts";
import type { Seeded, SeedScope } from "../../platform/slice.ts";
import { escoSkill } from "../job-profile.ts";
import type { JobProfileSkillTable, JobProfileTable } from "./job-profile.table.ts";
import type { SkillTable } from "./skill.table.ts";

type Tables = Rows<typeof JobProfileTable | typeof JobProfileSkillTable | typeof SkillTable>;

const skillRows = ({ transferableSkills, technicalSkills }: Catalogue) => [
  ...transferableSkills.map((skill) => ({
    id: skill.id,
    kind: "transferable" as const,
    label: json(skill.label),
    work_label: json(skill.workLabel),
    reason: json(skill.reason),
    learn: null,
    esco_uris: skill.closeMatch.map(escoSkill),
    synonyms: [],
  })),
  ...technicalSkills.map((skill) => ({
    id: skill.id,
    kind: "technical" as const,
    label: json(skill.label),
    work_label: null,
    reason: null,
    learn: json(skill.learn),
    esco_uris: skill.esco === null ? [] : [escoSkill(skill.esco)],
    synonyms: skill.synonyms,
  })),
];

const jobProfileRows = ({ jobProfiles }: Catalogue) =>
  jobProfiles.map((profile) => ({
    id: contentId("job-profile", profile.slug),
    slug: profile.slug,
    title: json(profile.title),
    summary: json(profile.summary),
    esco_occupation: profile.esco.occupation,
    esco_code: profile.esco.code,
    levels: profile.levels,
    sectors: profile.sectors,
    interests: profile.interests,
    day: json(profile.day),
    verdicts: json(profile.verdicts),
    pay: profile.pay && json(profile.pay),
    synonyms: profile.synonyms,
    source: json(profile.source),
  }));

const skillsOfProfiles = ({ jobProfiles }: Catalogue) =>
  jobProfiles.flatMap((profile) => {
    const jobProfile = { job_profile_id: contentId("job-profile", profile.slug) };
    return [
      ...profile.transferable.map(({ skill, weight, here }, position) => ({
        ...jobProfile,
        skill_id: skill,
        position,
        weight,
        here: json(here),
      })),
      ...profile.technical.map((skill, position) => ({
        ...jobProfile,
        skill_id: skill,
        position,
        weight: null,
        here: null,
      })),
    ];
  });

/** Puts the skills and job profiles of the catalogue into the database. */
export const seedGuide = async ({ em, catalogue }: SeedScope): Promise<readonly Seeded[]> => {
  const db = em.getKysely<Tables>();
  const skills = await reconcile(db, "skills", "skill", ["id"], skillRows(catalogue));
  const profiles = await reconcile(db, "job profiles", "job_profile", ["id"], jobProfileRows(catalogue));
  const key = ["job_profile_id", "skill_id"] as const;
  const asked = await reconcile(db, "skills of job profiles", "job_profile_skill", key, skillsOfProfiles(catalogue));
  return [skills, profiles, asked];
};
