import type { EntityManager } from "@mikro-orm/postgresql";
import type { JobProfileTable } from "../../guide/postgres/job-profile.table.ts";
import { json, type Rows } from "../../platform/postgres/reads.ts";
import { reconcile } from "../../platform/postgres/reconcile.ts";
import type { KeptWeights } from "../job-profile-weights.ts";
import type { JobProfileWeightsTable } from "./job-profile-weights.table.ts";

type Tables = Rows<typeof JobProfileTable | typeof JobProfileWeightsTable>;

export const postgresWeights = (em: () => EntityManager): KeptWeights => ({
  profiles: () =>
    em()
      .getKysely<Tables>()
      .selectFrom("job_profile")
      .leftJoin("job_profile_weights as weights", "weights.job_profile_id", "job_profile.id")
      .select(["job_profile.id", "esco_occupation as occupation", "weights.made_with as madeWith"])
      .orderBy("job_profile.id")
      .execute(),
  replace: (weights, madeWith) =>
    em().transactional(async (inTransaction) => {
      const rows = weights.map(({ jobProfile, technical, near }) => ({
        job_profile_id: jobProfile,
        made_with: madeWith,
        technical: json(Object.fromEntries(technical)),
        near: json(Object.fromEntries(near)),
      }));
      await reconcile(inTransaction.getKysely<Tables>(), "weights", "job_profile_weights", ["job_profile_id"], rows);
    }),
});
