import { Arg, Ctx, Extensions, ID, Query, Resolver } from "type-graphql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { InLocale } from "../../platform/graphql/locale.ts";
import { answer } from "../../platform/graphql/result-union.ts";
import type { TalentContext } from "../talent-context.ts";
import { TalentsResult } from "./talent.result.ts";
import { TalentQuestionsType } from "./talent.type.ts";

@Resolver()
export class TalentResolver {
  @Query(() => TalentQuestionsType, { description: "The twelve questions about everyday life." })
  talentQuestions(@InLocale() locale: Locale, @Ctx() { talent: { content } }: TalentContext): TalentQuestionsType {
    return { version: content.version, talents: content.talents(locale), questions: content.questions(locale) };
  }

  @Query(() => TalentsResult, { description: "What somebody is good at. Over POST only; nothing is kept." })
  @Extensions({ personal: true })
  talents(
    @Arg("answers", () => String, {
      description: "Twelve letters in the order of the questions: a to d, or x for “I don't know”.",
    })
    answers: string,
    @Arg("chosenTalents", () => [ID], {
      defaultValue: [],
      description: "Talents that the person chose instead, in their order.",
    })
    chosenTalents: readonly string[],
    @InLocale() locale: Locale,
    @Ctx() { talent }: TalentContext,
  ): typeof TalentsResult {
    return answer(talent.find({ answers, chosenTalents, locale }), (card) => card);
  }
}
