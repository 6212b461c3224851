import type { EntityManager } from "@mikro-orm/postgresql";
import { isAnyOf, textIn, textOrNullIn, type Rows } from "../../platform/postgres/reads.ts";
import type { Skills } from "../skill.ts";
import type { SkillTable } from "./skill.table.ts";

export const postgresSkills = (em: EntityManager): Skills => ({
  byIds: (locale, ids) =>
    em
      .getKysely<Rows<typeof SkillTable>>()
      .selectFrom("skill")
      .select(["id", "kind", "esco_uris as escoUris"])
      .select([
        textIn(locale, "label").as("label"),
        textOrNullIn(locale, "work_label").as("workLabel"),
        textOrNullIn(locale, "learn").as("learn"),
      ])
      .where(isAnyOf("id", ids, "text"))
      .execute(),
});
