import { Ctx, Extensions, Query, Resolver } from "type-graphql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { InLocale } from "../../platform/graphql/locale.ts";
import type { HelpDesk } from "../help-desks.ts";
import type { SupportContext } from "../support-context.ts";
import { HelpDeskType } from "./help-desk.type.ts";

@Resolver(() => HelpDeskType)
export class HelpDeskResolver {
  @Query(() => [HelpDeskType], {
    description: "The real desks where one can ask for help, in the order of the catalogue.",
  })
  @Extensions({ rows: 40 })
  helpDesks(@InLocale() locale: Locale, @Ctx() { support }: SupportContext): Promise<readonly HelpDesk[]> {
    return support.helpDesks.all(locale);
  }
}
