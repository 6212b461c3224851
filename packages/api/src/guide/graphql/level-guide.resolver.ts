import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { Schooling } from "@techconnect/domain/guide/schooling";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { CoursesContext } from "../../courses/courses-context.ts";
import { InLocale } from "../../platform/graphql/locale.ts";
import type { Sector } from "../choices.ts";
import type { GuideContext } from "../guide-context.ts";
import { levelGuide } from "../level-guide.ts";
import { waysIn } from "../ways-in.ts";
import { SectorEnum } from "./choice.type.ts";
import { LevelGuideType } from "./level-guide.type.ts";
import { SchoolingEnum } from "./way-in.type.ts";

@Resolver(() => LevelGuideType)
export class LevelGuideResolver {
  @Query(() => LevelGuideType, { description: "The guide for somebody of a level." })
  async levelGuide(
    @Arg("from", () => SchoolingEnum, { nullable: true, description: "Absent: nobody told, so everything counts." })
    from: Schooling | null | undefined,
    @Arg("sectors", () => [SectorEnum], { nullable: true, description: "Only work that is done in any of these." })
    sectors: readonly Sector[] | null | undefined,
    @InLocale() locale: Locale,
    @Ctx() { guide, courses }: GuideContext & CoursesContext,
  ): Promise<LevelGuideType> {
    const wayIn = waysIn(courses.pageOfJobProfile);
    const found = await levelGuide({ jobProfiles: guide.jobProfiles, wayIn })({
      locale,
      from: from ?? null,
      sectors: sectors ?? [],
    });
    return {
      ...found,
      sectors: guide.choices.sectors(locale).map((sector) => ({ sector, count: found.perSector.get(sector.id) ?? 0 })),
    };
  }
}
