import { Arg, Ctx, Extensions, ID, Query, Resolver } from "type-graphql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { InLocale, type LocaleContext } from "../../platform/graphql/locale.ts";
import { answer } from "../../platform/graphql/result-union.ts";
import type { Experience } from "../experience.ts";
import { mostExperiences } from "../link-experiences.ts";
import type { TalentContext } from "../talent-context.ts";
import { ExperienceType, LinkExperiencesInputType } from "./experience.type.ts";
import { LinkExperiencesResult } from "./link-experiences.result.ts";

@Resolver()
export class ExperienceResolver {
  @Query(() => LinkExperiencesResult, {
    description: "Reads in somebody's own words what they did before. Over POST only; nothing is kept.",
  })
  @Extensions({ personal: true })
  async linkExperiences(
    @Arg("input", () => LinkExperiencesInputType) { text, locale }: LinkExperiencesInputType,
    @Ctx() context: LocaleContext & TalentContext,
  ): Promise<typeof LinkExperiencesResult> {
    const linked = await context.talent.linkExperiences({ text, locale: locale ?? context.locale });
    return answer(linked, (links) => links);
  }

  @Query(() => [ExperienceType], {
    description: "Experiences to show again, the first 6 of those that exist, in the order asked. Over POST only.",
  })
  @Extensions({ personal: true, rows: mostExperiences })
  experiences(
    @Arg("ids", () => [ID]) ids: readonly string[],
    @InLocale() locale: Locale,
    @Ctx() { talent }: TalentContext,
  ): Promise<readonly Experience[]> {
    return talent.experiences.byIds(locale, ids.slice(0, mostExperiences));
  }
}
