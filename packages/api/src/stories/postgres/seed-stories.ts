import { contentId } from "../../platform/content-id.ts";
import { json, type Rows } from "../../platform/postgres/reads.ts";
import { reconcile } from "../../platform/postgres/reconcile.ts";
import type { Seeded, SeedScope } from "../../platform/slice.ts";
import type { StoryTable } from "./story.table.ts";

/** Puts the stories of the catalogue into the database; examples in a demo only. */
export const seedStories = async ({ em, catalogue, demo }: SeedScope): Promise<readonly Seeded[]> => {
  const rows = catalogue.stories
    .filter(({ example }) => demo || !example)
    .map((story, position) => ({
      id: contentId("story", story.slug),
      position,
      slug: story.slug,
      name: story.name,
      former_work: json(story.formerWork),
      quote: json(story.quote),
      body: json(story.body),
      job_profile_id: contentId("job-profile", story.jobProfile),
      place_id: contentId("place", story.place),
      example: story.example,
      source: json(story.source),
    }));
  return [await reconcile(em.getKysely<Rows<typeof StoryTable>>(), "stories", "story", ["id"], rows)];
};
