import { defineEntity, p } from "@mikro-orm/postgresql";
import { JobProfileTable } from "../../guide/postgres/job-profile.table.ts";
import { tellMatching } from "./opportunity-change.table.ts";

/** What imported taxonomies say of a job profile, in the terms of the engine. Derived: it can be made anew at any time. */
export const JobProfileWeightsTable = defineEntity({
  name: "JobProfileWeights",
  tableName: "job_profile_weights",
  triggers: [tellMatching("job-profile", "job_profile_id")],
  properties: {
    jobProfile: () => p.manyToOne(JobProfileTable).mapToPk().primary().deleteRule("cascade"),
    /** What they were made with: the algorithm and the imports. */
    madeWith: p.text(),
    /** Skill id → how much it tells of the work. */
    technical: p.json<Readonly<Record<string, number>>>(),
    /** Occupation of ESCO → how near the work is to it. */
    near: p.json<Readonly<Record<string, number>>>(),
  },
});
