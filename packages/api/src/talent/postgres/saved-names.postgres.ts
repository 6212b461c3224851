import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type { SavedKind } from "@techconnect/domain/talent/saved-items";
import type { CourseTable } from "../../courses/postgres/course.table.ts";
import type { JobProfileTable } from "../../guide/postgres/job-profile.table.ts";
import { isAnyOf, type Rows } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { VacancyTable } from "../../vacancies/postgres/vacancy.table.ts";
import { nameOf, type SavedNames } from "../saved-names.ts";

type Tables = Rows<typeof VacancyTable | typeof CourseTable | typeof JobProfileTable>;

export const postgresSavedNames = (em: EntityManager): SavedNames => ({
  idsOf: async (items) => {
    if (items.length === 0) return new Map();
    const db = em.getKysely<Tables>();
    const slugs = (kind: SavedKind) =>
      isAnyOf(
        "slug",
        items.flatMap((item) => (item.kind === kind ? item.slug : [])),
        "text",
      );
    const rows = await db
      .selectFrom("vacancy")
      .select(["id", "slug", sql<SavedKind>`'vacancy'`.as("kind")])
      .where("region", "=", homeRegion)
      .where(slugs("vacancy"))
      .unionAll(
        db
          .selectFrom("course")
          .select(["id", "slug", sql<SavedKind>`'course'`.as("kind")])
          .where(slugs("course")),
      )
      .unionAll(
        db
          .selectFrom("job_profile")
          .select(["id", "slug", sql<SavedKind>`'job-profile'`.as("kind")])
          .where(slugs("job-profile")),
      )
      .execute();
    return new Map(rows.map((row) => [nameOf(row), row.id]));
  },
});
