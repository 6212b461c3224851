import { Arg, Args, Ctx, Extensions, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { Sector } from "../../guide/choices.ts";
import { SectorEnum } from "../../guide/graphql/choice.type.ts";
import { JobProfileType } from "../../guide/graphql/job-profile.type.ts";
import type { GuideContext } from "../../guide/guide-context.ts";
import type { JobProfile } from "../../guide/job-profile.ts";
import { ConnectionArgs, connectionOf, type Connection } from "../../platform/graphql/connection.ts";
import { pageAsked } from "../../platform/graphql/cursor.ts";
import { given } from "../../platform/graphql/given.ts";
import { InLocale } from "../../platform/graphql/locale.ts";
import type { NeedKind, Occupation, SkillsOfOccupation } from "../occupation.ts";
import type { TaxonomyContext } from "../taxonomy-context.ts";
import {
  OccupationConnection,
  OccupationType,
  SkillNamesType,
  SkillsArgs,
  SkillsOfOccupationType,
} from "./occupation.type.ts";

const skillsOf = (
  kind: NeedKind,
  { id, locale }: OccupationType,
  { first }: SkillsArgs,
  { taxonomy }: TaxonomyContext,
): Promise<SkillsOfOccupation> => taxonomy.skillsOfOccupation.load({ id, locale, kind, ...pageAsked(first, null) });

@Resolver(() => SkillsOfOccupationType)
export class SkillsOfOccupationResolver {
  @FieldResolver(() => [SkillNamesType], {
    description: "The names of the same skills by language, that of the reader first: for who shows them only.",
  })
  @Extensions({ rows: 1 })
  names(@Root() { skills }: SkillsOfOccupationType): readonly SkillNamesType[] {
    const byLanguage = Map.groupBy(skills, ({ language }) => language);
    return [...byLanguage].map(([language, own]) => ({ language, labels: own.map(({ label }) => label) }));
  }
}

@Resolver(() => OccupationType)
export class OccupationResolver {
  @Query(() => OccupationConnection, {
    description: "ICT occupations of ESCO by ISCO group and name; none before a taxonomy was imported.",
  })
  async occupations(
    @Args(() => ConnectionArgs) { first, after }: ConnectionArgs,
    @Arg("query", () => String, { nullable: true, description: "Part of any of its names." })
    query: string | null | undefined,
    @Arg("sector", () => SectorEnum, { nullable: true, description: "Those whose job profile is done there." })
    sector: Sector | null | undefined,
    @InLocale() locale: Locale,
    @Ctx() { taxonomy: { occupations } }: TaxonomyContext,
  ): Promise<Connection<Occupation>> {
    const filter = given({ query, sector });
    const page = await occupations.page(locale, pageAsked(first, after), filter);
    return connectionOf(page, after, () => occupations.count(locale, filter));
  }

  @FieldResolver(() => SkillsOfOccupationType, { description: "What everybody who does it uses." })
  essentialSkills(
    @Root() occupation: OccupationType,
    @Args(() => SkillsArgs) asked: SkillsArgs,
    @Ctx() context: TaxonomyContext,
  ): Promise<SkillsOfOccupation> {
    return skillsOf("essential", occupation, asked, context);
  }

  @FieldResolver(() => SkillsOfOccupationType, { description: "What some who do it use." })
  optionalSkills(
    @Root() occupation: OccupationType,
    @Args(() => SkillsArgs) asked: SkillsArgs,
    @Ctx() context: TaxonomyContext,
  ): Promise<SkillsOfOccupation> {
    return skillsOf("optional", occupation, asked, context);
  }

  @FieldResolver(() => JobProfileType, { nullable: true, description: "What tells about it in depth; null for most." })
  async jobProfile(
    @Root() { jobProfileId, locale }: OccupationType,
    @Ctx() { guide }: GuideContext,
  ): Promise<JobProfile | null> {
    return jobProfileId === null ? null : guide.jobProfileById.load({ locale, id: jobProfileId });
  }
}
