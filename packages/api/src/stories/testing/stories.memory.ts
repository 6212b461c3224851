import type { Catalogue } from "@techconnect/catalogue/catalogue";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { contentId } from "../../platform/content-id.ts";
import type { Stories, Story } from "../story.ts";

const storiesIn = ({ stories }: Pick<Catalogue, "stories">, locale: Locale): readonly Story[] =>
  stories.map(({ slug, name, formerWork, quote, body, jobProfile, place, example }) => ({
    locale,
    id: contentId("story", slug),
    slug,
    name,
    formerWork: formerWork[locale],
    quote: quote[locale],
    body: body.map((paragraph) => paragraph[locale]),
    jobProfileId: contentId("job-profile", jobProfile),
    placeId: contentId("place", place),
    example,
  }));

export const memoryStories = (content: Pick<Catalogue, "stories">): Stories => ({
  first: async (locale, count) => storiesIn(content, locale).slice(0, count),
  ofJobProfiles: async (locale, jobProfiles) =>
    storiesIn(content, locale)
      .filter(({ jobProfileId }) => jobProfiles.includes(jobProfileId))
      .map((story) => ({ ...story, owner: story.jobProfileId })),
});
