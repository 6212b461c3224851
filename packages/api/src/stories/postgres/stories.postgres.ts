import type { EntityManager } from "@mikro-orm/postgresql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { isAnyOf, textIn, textsIn, type Rows } from "../../platform/postgres/reads.ts";
import type { Stories } from "../story.ts";
import type { StoryTable } from "./story.table.ts";

const selectStories = (em: EntityManager, locale: Locale) =>
  em
    .getKysely<Rows<typeof StoryTable>>()
    .selectFrom("story")
    .select(["id", "slug", "name", "example", "job_profile_id as jobProfileId", "place_id as placeId"])
    .select([
      textIn(locale, "former_work").as("formerWork"),
      textIn(locale, "quote").as("quote"),
      textsIn(locale, "body").as("body"),
    ])
    .orderBy("position");

export const postgresStories = (em: EntityManager): Stories => ({
  first: async (locale, count) =>
    (await selectStories(em, locale).limit(count).execute()).map((row) => ({ ...row, locale })),
  ofJobProfiles: async (locale, jobProfiles) =>
    (await selectStories(em, locale).where(isAnyOf("job_profile_id", jobProfiles)).execute()).map((row) => ({
      ...row,
      locale,
      owner: row.jobProfileId,
    })),
});
