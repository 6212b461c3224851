import { Arg, Args, Ctx, Extensions, ID, Mutation, Query, Resolver } from "type-graphql";
import { ConsentSaidInput } from "../../consents/graphql/consent.type.ts";
import type { IdentityContext } from "../../identity/identity-context.ts";
import { ConnectionArgs, connectionOf, type Connection } from "../../platform/graphql/connection.ts";
import { pageAsked } from "../../platform/graphql/cursor.ts";
import { answer } from "../../platform/graphql/result-union.ts";
import { cardOnTheWire, cardToKeep, KeepCardInput, needsOnTheWire } from "../../talent/graphql/kept-card.type.ts";
import type { HelpersContext } from "../helpers-context.ts";
import {
  AcceptHelperResult,
  AskToHelpResult,
  EndHelpResult,
  KeepCardForResult,
  MakeHelperCodeResult,
} from "./help.result.ts";
import {
  askedOnTheWire,
  AskToHelpInput,
  HelpedPersonConnection,
  type HelpedPersonType,
  helperOnTheWire,
  personOnTheWire,
  PersonForHelperType,
} from "./help.type.ts";
import { isInstant } from "./instant-in-cursor.ts";

type Context = HelpersContext & IdentityContext;

@Resolver()
export class HelpResolver {
  @Mutation(() => MakeHelperCodeResult, {
    description: "Makes a code to give to a helper; an earlier one stops working.",
  })
  async makeHelperCode(@Ctx() { helpers, identity }: Context): Promise<typeof MakeHelperCodeResult> {
    const made = await helpers.makeCode(identity.actor);
    return answer(made, ({ code, expiresAt }) => ({ code, validUntil: expiresAt.toISOString() }));
  }

  @Mutation(() => AskToHelpResult, { description: "Asks a person whether one may help. For those whose work it is." })
  async askToHelp(
    @Arg("input", () => AskToHelpInput) input: AskToHelpInput,
    @Ctx() { helpers, identity }: Context,
  ): Promise<typeof AskToHelpResult> {
    return answer(await helpers.ask(identity.actor, input), askedOnTheWire);
  }

  @Mutation(() => AcceptHelperResult, { description: "Lets a helper in who asked, and writes down that one wants so." })
  async acceptHelper(
    @Arg("id", () => ID, { description: "Of the help." }) id: string,
    @Arg("withNeeds", () => Boolean, { defaultValue: false, description: "May the helper see what one needs too?" })
    withNeeds: boolean,
    @Arg("consent", () => ConsentSaidInput, { description: "To `SHARE_WITH_HELPER`." }) consent: ConsentSaidInput,
    @Ctx() { helpers, identity }: Context,
  ): Promise<typeof AcceptHelperResult> {
    const result = await helpers.accept(identity.actor, id, withNeeds, consent);
    return answer(result, (helping) => helperOnTheWire(helping, helpers.now()));
  }

  @Mutation(() => EndHelpResult, { description: "Refuses help or ends it, at once. For both sides." })
  async endHelp(
    @Arg("id", () => ID, { description: "Of the help." }) id: string,
    @Ctx() { helpers, identity }: Context,
  ): Promise<typeof EndHelpResult> {
    return answer(await helpers.end(identity.actor, id), (ended) => ended);
  }

  @Mutation(() => KeepCardForResult, {
    description: "Keeps a card in the place of somebody whom one helps. That one did is shown to the person.",
  })
  async keepCardFor(
    @Arg("personId", () => ID) personId: string,
    @Arg("input", () => KeepCardInput) input: KeepCardInput,
    @Ctx() { helpers, identity }: Context,
  ): Promise<typeof KeepCardForResult> {
    return answer(await helpers.keepCardFor(identity.actor, personId, cardToKeep(input)), cardOnTheWire);
  }

  @Query(() => HelpedPersonConnection, { description: "Whom whoever is signed in helps, longest first." })
  @Extensions({ personal: true })
  async people(
    @Args(() => ConnectionArgs) { first, after }: ConnectionArgs,
    @Ctx() { helpers, identity }: Context,
  ): Promise<Connection<HelpedPersonType>> {
    const { rows, hasNext } = await helpers.people.page(identity.actor, pageAsked(first, after, isInstant));
    const page = { rows: rows.map((row) => ({ ...personOnTheWire(row), position: row.position })), hasNext };
    return connectionOf(page, after, () => helpers.people.count(identity.actor));
  }

  @Query(() => PersonForHelperType, {
    nullable: true,
    description: "Somebody whom one helps; null for everybody else. That one looked is shown to the person.",
  })
  @Extensions({ personal: true })
  async person(
    @Arg("id", () => ID) id: string,
    @Ctx() { helpers, identity }: Context,
  ): Promise<PersonForHelperType | null> {
    const seen = await helpers.showPerson(identity.actor, id);
    if (!seen) return null;
    const { helping, card, needs } = seen;
    return {
      person: personOnTheWire(helping),
      card: card && cardOnTheWire(card),
      needs: needs && needsOnTheWire(needs),
    };
  }
}
