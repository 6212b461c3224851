import { Arg, Ctx, Extensions, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { JobProfileType } from "../../guide/graphql/job-profile.type.ts";
import type { GuideContext } from "../../guide/guide-context.ts";
import type { JobProfile } from "../../guide/job-profile.ts";
import { contentId } from "../../platform/content-id.ts";
import { InLocale } from "../../platform/graphql/locale.ts";
import { answer } from "../../platform/graphql/result-union.ts";
import type { TalentContext } from "../../talent/talent-context.ts";
import type { ClassesContext } from "../classes-context.ts";
import {
  ClassOverviewResult,
  ClassToJoinResult,
  EraseClassResult,
  JoinClassResult,
  MakeClassResult,
} from "./class.result.ts";
import { ClassTalentType, JoinClassInput, MakeClassInput } from "./class.type.ts";
import { overviewInWords } from "./overview-in-words.ts";

type Context = ClassesContext & GuideContext & TalentContext;

@Resolver(() => ClassTalentType)
export class ClassResolver {
  @Mutation(() => MakeClassResult, { description: "Makes a class. Sending the same form twice makes one." })
  async makeClass(
    @Arg("input", () => MakeClassInput) input: MakeClassInput,
    @Ctx() { classes }: ClassesContext,
  ): Promise<typeof MakeClassResult> {
    return answer(await classes.make({ ...input, expected: input.expected ?? null }), (made) => made);
  }

  @Query(() => ClassToJoinResult, { description: "Whether a code works; nothing else about its class." })
  @Extensions({ personal: true })
  async classToJoin(
    @Arg("code", () => String, { description: "However it is typed." }) code: string,
    @Ctx() { classes }: ClassesContext,
  ): Promise<typeof ClassToJoinResult> {
    return answer(await classes.findToJoin(code), (found) => found);
  }

  @Mutation(() => JoinClassResult, { description: "Adds talents to the figures of a class; counts rise, no more." })
  async joinClass(
    @Arg("input", () => JoinClassInput) input: JoinClassInput,
    @Ctx() { classes }: ClassesContext,
  ): Promise<typeof JoinClassResult> {
    return answer(await classes.join(input), (joined) => joined);
  }

  @Query(() => ClassOverviewResult, { description: "The class of whoever has the link." })
  @Extensions({ personal: true })
  async classOverview(
    @Arg("token", () => String, { description: "The secret part of the link." }) token: string,
    @InLocale() locale: Locale,
    @Ctx() context: Context,
  ): Promise<typeof ClassOverviewResult> {
    return answer(await context.classes.show(token), overviewInWords(locale, context));
  }

  @Mutation(() => ClassOverviewResult, { description: "Lets nobody join from now on; the figures stay." })
  async closeClass(
    @Arg("token", () => String, { description: "The secret part of the link." }) token: string,
    @InLocale() locale: Locale,
    @Ctx() context: Context,
  ): Promise<typeof ClassOverviewResult> {
    return answer(await context.classes.close(token), overviewInWords(locale, context));
  }

  @Mutation(() => EraseClassResult, { description: "Erases the class of whoever has the link, with its figures." })
  async eraseClass(
    @Arg("token", () => String, { description: "The secret part of the link." }) token: string,
    @Ctx() { classes }: ClassesContext,
  ): Promise<typeof EraseClassResult> {
    return answer(await classes.erase(token), (erased) => erased);
  }

  @FieldResolver(() => [JobProfileType], { description: "At most three kinds of work in which the talent counts." })
  @Extensions({ rows: 3 })
  async work(
    @Root() { id, locale }: ClassTalentType,
    @Ctx() { classes, guide }: Context,
  ): Promise<readonly JobProfile[]> {
    const slugs = classes.workForTalents.get(id) ?? [];
    const profiles = slugs.map((slug) => guide.jobProfileById.load({ locale, id: contentId("job-profile", slug) }));
    return (await Promise.all(profiles)).filter((profile) => profile !== null);
  }
}
