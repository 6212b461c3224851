import type { EntityManager } from "@mikro-orm/postgresql";
import { rowsOf } from "../../platform/postgres/kept-statement.ts";
import { isAnyOf, textIn, textOrNullIn, type Rows } from "../../platform/postgres/reads.ts";
import { everythingIsShown, onlyShown, type IsShown, type ShownBy } from "../../platform/postgres/shown-columns.ts";
import type { Skills } from "../skill.ts";
import type { SkillTable } from "./skill.table.ts";

const shownBy: ShownBy = { kind: ["kind"], escoUris: ["escoUris"], workLabel: ["workLabel"], learn: ["learn"] };

/** @param isShown which fields of a skill are looked at */
export const postgresSkills = (em: EntityManager, isShown: IsShown = everythingIsShown): Skills => ({
  byIds: (locale, ids) =>
    rowsOf({ em, isShown }, `skills in ${locale}`, { ids }, (given) =>
      em
        .getKysely<Rows<typeof SkillTable>>()
        .selectFrom("skill")
        .select(["id", "kind", "esco_uris as escoUris"])
        .select([
          textIn(locale, "label").as("label"),
          textOrNullIn(locale, "work_label").as("workLabel"),
          textOrNullIn(locale, "learn").as("learn"),
        ])
        .$call(onlyShown(shownBy, isShown))
        .where(isAnyOf("id", given.ids, "text")),
    ),
});
