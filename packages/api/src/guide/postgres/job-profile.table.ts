import { defineEntity, p } from "@mikro-orm/postgresql";
import type { JobProfile } from "@techconnect/catalogue/guide";
import type { LocalisedText, Source } from "@techconnect/catalogue/schema";
import type { Level, Sector } from "../choices.ts";
import { SkillTable } from "./skill.table.ts";
import { tellMatching } from "../../matching/postgres/opportunity-change.table.ts";

export const JobProfileTable = defineEntity({
  name: "JobProfile",
  tableName: "job_profile",
  triggers: [tellMatching("job-profile", "id")],
  properties: {
    id: p.uuid().primary(),
    slug: p.text().unique(),
    title: p.json<LocalisedText>(),
    summary: p.json<LocalisedText>(),
    escoOccupation: p.uuid(),
    escoCode: p.text(),
    levels: p.array<Level>(),
    sectors: p.array<Sector>(),
    interests: p.array(),
    day: p.json<readonly LocalisedText[]>(),
    verdicts: p.json<JobProfile["verdicts"]>(),
    pay: p.json<NonNullable<JobProfile["pay"]>>().strictNullable(),
    /** Other titles for it, lower case, any language: for linking vacancies. */
    synonyms: p.array(),
    source: p.json<Source>(),
  },
});

export const JobProfileSkillTable = defineEntity({
  name: "JobProfileSkill",
  tableName: "job_profile_skill",
  triggers: [tellMatching("job-profile", "job_profile_id")],
  properties: {
    jobProfile: () => p.manyToOne(JobProfileTable).mapToPk().primary().deleteRule("cascade"),
    skill: () => p.manyToOne(SkillTable).mapToPk().primary().deleteRule("cascade").index(),
    /** The order of the catalogue. */
    position: p.smallint(),
    /** Transferable skills only. */
    weight: p.smallint().strictNullable().check("(weight >= 1) and (weight <= 3)"),
    here: p.json<LocalisedText>().strictNullable(),
  },
});
