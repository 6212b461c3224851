import { Arg, Args, Ctx, Extensions, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { ConnectionArgs, connectionOf, type Connection } from "../../platform/graphql/connection.ts";
import { pageAsked } from "../../platform/graphql/cursor.ts";
import { given } from "../../platform/graphql/given.ts";
import { InLocale } from "../../platform/graphql/locale.ts";
import type { Choice } from "../choices.ts";
import type { GuideContext } from "../guide-context.ts";
import type { JobProfile } from "../job-profile.ts";
import { mythLabelsOf, type LabelOnSubject } from "../myth-labels.ts";
import type { Skill } from "../skill.ts";
import { ChoiceType } from "./choice.type.ts";
import {
  JobProfileConnection,
  JobProfileFilterInput,
  JobProfileSkillType,
  JobProfileType,
} from "./job-profile.type.ts";
import { MythLabelType } from "./myth-label.type.ts";
import { SkillType } from "./skill.type.ts";

@Resolver(() => JobProfileType)
export class JobProfileResolver {
  @Query(() => JobProfileType, { nullable: true, description: "A kind of work by its name in addresses." })
  jobProfile(
    @Arg("slug", () => String) slug: string,
    @InLocale() locale: Locale,
    @Ctx() { guide }: GuideContext,
  ): Promise<JobProfile | null> {
    return guide.jobProfiles.bySlug(locale, slug);
  }

  @Query(() => JobProfileConnection, { description: "Kinds of work by title." })
  async jobProfiles(
    @Args(() => ConnectionArgs) { first, after }: ConnectionArgs,
    @Arg("filter", () => JobProfileFilterInput, { nullable: true }) filter: JobProfileFilterInput | null | undefined,
    @InLocale() locale: Locale,
    @Ctx() { guide: { jobProfiles } }: GuideContext,
  ): Promise<Connection<JobProfile>> {
    const wanted = given(filter);
    const page = await jobProfiles.page(locale, pageAsked(first, after), wanted);
    return connectionOf(page, after, () => jobProfiles.count(wanted));
  }

  @FieldResolver(() => [ChoiceType], { description: "Where the work is done." })
  @Extensions({ rows: 16 })
  sectors(@Root() { locale, sectorIds }: JobProfileType, @Ctx() { guide }: GuideContext): readonly Choice[] {
    return guide.choices.sectors(locale).filter(({ id }) => sectorIds.some((sector) => sector === id));
  }

  @FieldResolver(() => [JobProfileSkillType], { description: "The transferable skills that it asks, heaviest first." })
  async skills(
    @Root() profile: JobProfileType,
    @Ctx() { guide }: GuideContext,
  ): Promise<readonly JobProfileSkillType[]> {
    const asked = await guide.skillsOfJobProfile.load(profile);
    return asked.flatMap(({ skill, weight, here }) =>
      weight === null || here === null ? [] : [{ skill, weight, here }],
    );
  }

  @FieldResolver(() => [SkillType], { description: "What one learns for it." })
  @Extensions({ rows: 15 })
  async technicalSkills(@Root() profile: JobProfileType, @Ctx() { guide }: GuideContext): Promise<readonly Skill[]> {
    const asked = await guide.skillsOfJobProfile.load(profile);
    return asked.flatMap(({ skill }) => (skill.kind === "technical" ? [skill] : []));
  }

  @FieldResolver(() => [MythLabelType], { description: "Maths, English and a diploma, each in a word." })
  @Extensions({ rows: 3 })
  mythLabels(@Root() profile: JobProfileType): readonly LabelOnSubject[] {
    return mythLabelsOf(profile);
  }
}
