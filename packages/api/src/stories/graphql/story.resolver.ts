import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { JobProfileType } from "../../guide/graphql/job-profile.type.ts";
import type { GuideContext } from "../../guide/guide-context.ts";
import type { JobProfile } from "../../guide/job-profile.ts";
import { PlaceType } from "../../places/graphql/place.type.ts";
import type { Place } from "../../places/place.ts";
import type { PlacesContext } from "../../places/places-context.ts";
import { pageAsked } from "../../platform/graphql/cursor.ts";
import { InLocale } from "../../platform/graphql/locale.ts";
import type { StoriesContext } from "../stories-context.ts";
import type { Story } from "../story.ts";
import { StoryType } from "./story.type.ts";

@Resolver(() => StoryType)
export class StoryResolver {
  @Query(() => [StoryType], { description: "Stories in the order of the catalogue." })
  stories(
    @Arg("first", () => Int, { defaultValue: 3, description: "How many, 1 to 100." }) first: number,
    @InLocale() locale: Locale,
    @Ctx() { stories }: StoriesContext,
  ): Promise<readonly Story[]> {
    return stories.first(locale, pageAsked(first, null).first);
  }

  @FieldResolver(() => JobProfileType, { description: "The work that they do now." })
  async jobProfile(
    @Root() { jobProfileId, locale }: StoryType,
    @Ctx() { guide }: GuideContext,
  ): Promise<JobProfile | null> {
    return guide.jobProfileById.load({ locale, id: jobProfileId });
  }

  @FieldResolver(() => PlaceType, { nullable: true, description: "Where they live." })
  async place(@Root() { placeId }: StoryType, @Ctx() { places }: PlacesContext): Promise<Place | null> {
    return placeId === null ? null : places.byId.load(placeId);
  }

  @FieldResolver(() => String, { nullable: true, description: "Says of examples that they are nobody's; else null." })
  notice(@Root() { example, locale }: StoryType, @Ctx() { stories }: StoriesContext): string | null {
    return example ? stories.exampleNotice(locale) : null;
  }
}

@Resolver(() => JobProfileType)
export class JobProfileStoriesResolver {
  @FieldResolver(() => [StoryType], { description: "People who do this work." })
  stories(@Root() profile: JobProfileType, @Ctx() { stories }: StoriesContext): Promise<readonly Story[]> {
    return stories.ofJobProfile.load(profile);
  }
}
