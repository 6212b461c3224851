import { Arg, Ctx, Extensions, ID, Query, Resolver } from "type-graphql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { InLocale, type LocaleContext } from "../../platform/graphql/locale.ts";
import { answer } from "../../platform/graphql/result-union.ts";
import type { Experience } from "../experience.ts";
import type { TalentContext } from "../talent-context.ts";
import { ExperienceType, LinkExperiencesInputType } from "./experience.type.ts";
import { LinkExperiencesResult } from "./link-experiences.result.ts";

/** Six experiences, each with three other readings. */
const mostShown = 24;

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
    description: "What people did before. Over POST only: ids tell of a person.",
  })
  @Extensions({ personal: true, rows: 100 })
  async experiences(
    @Arg("ids", () => [ID], {
      nullable: true,
      description:
        "The first 24 of those that exist, in this order. Absent: all that the catalogue knows, to choose from.",
    })
    ids: readonly string[] | null,
    @InLocale() locale: Locale,
    @Ctx() { talent: { experiences } }: TalentContext,
  ): Promise<readonly Experience[]> {
    return ids ? experiences.byIds(locale, ids.slice(0, mostShown)) : experiences.all(locale);
  }
}
