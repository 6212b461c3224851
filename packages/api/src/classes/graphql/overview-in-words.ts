import type { Locale } from "@techconnect/domain/kernel/locale";
import type { TalentId } from "@techconnect/domain/talent/talent-questions";
import type { GuideContext } from "../../guide/guide-context.ts";
import type { TalentContext } from "../../talent/talent-context.ts";
import type { ClassOverview } from "../class-overview.ts";
import type { ClassOverviewType, ClassTalentType } from "./class.type.ts";

/** The overview with the names of talents and interests in a language. */
export const overviewInWords =
  (locale: Locale, { talent: { content }, guide }: TalentContext & GuideContext) =>
  ({ figures, common, ...overview }: ClassOverview): ClassOverviewType => {
    const talents = new Map(content.talents(locale).map((talent) => [talent.id, talent]));
    const shared = ({ id, about }: { readonly id: TalentId; readonly about: number }): readonly ClassTalentType[] => {
      const talent = talents.get(id);
      return talent ? [{ locale, id, talent, about }] : [];
    };
    const choices = guide.choices.interests(locale);
    return {
      ...overview,
      people: figures.people,
      talents: figures.talents.flatMap(shared),
      common: figures.talents.filter(({ id }) => common.includes(id)).flatMap(shared),
      interests: figures.interests.flatMap(({ id, about }) =>
        choices.filter((choice) => choice.id === id).map((interest) => ({ interest, about })),
      ),
    };
  };
