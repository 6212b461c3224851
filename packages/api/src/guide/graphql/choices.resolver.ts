import { Ctx, Query, Resolver } from "type-graphql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { InLocale } from "../../platform/graphql/locale.ts";
import type { GuideContext } from "../guide-context.ts";
import { ChoicesType } from "./choice.type.ts";

@Resolver(() => ChoicesType)
export class ChoicesResolver {
  @Query(() => ChoicesType, { description: "What to tick on the page about likes and wishes." })
  choices(@InLocale() locale: Locale, @Ctx() { guide }: GuideContext): ChoicesType {
    return { interests: guide.choices.interests(locale), sectors: guide.choices.sectors(locale) };
  }
}
