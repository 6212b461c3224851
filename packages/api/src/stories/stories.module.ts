import type { Locale } from "@techconnect/domain/kernel/locale";
import { manyInLocale } from "../platform/loader.ts";
import type { Slice } from "../platform/slice.ts";
import { JobProfileStoriesResolver, StoryResolver } from "./graphql/story.resolver.ts";
import { seedStories } from "./postgres/seed-stories.ts";
import { postgresStories } from "./postgres/stories.postgres.ts";
import { StoryTable } from "./postgres/story.table.ts";
import type { StoriesContext } from "./stories-context.ts";

type Needs = { readonly exampleNotice: (locale: Locale) => string };

export const storiesModule = ({ exampleNotice }: Needs): Slice<StoriesContext> => ({
  tables: [StoryTable],
  resolvers: [StoryResolver, JobProfileStoriesResolver],
  context: ({ em }) => {
    const stories = postgresStories(em);
    return { stories: { ...stories, exampleNotice, ofJobProfile: manyInLocale(stories.ofJobProfiles) } };
  },
  seed: seedStories,
});
