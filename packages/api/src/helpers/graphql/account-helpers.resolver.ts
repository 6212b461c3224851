import { Args, Ctx, Extensions, FieldResolver, Resolver } from "type-graphql";
import { AccountType } from "../../identity/graphql/account.type.ts";
import type { IdentityContext } from "../../identity/identity-context.ts";
import { ConnectionArgs, connectionOf, type Connection } from "../../platform/graphql/connection.ts";
import { pageAsked } from "../../platform/graphql/cursor.ts";
import type { HelpersContext } from "../helpers-context.ts";
import {
  accessOnTheWire,
  askedOnTheWire,
  HelpAskedType,
  HelperAccessConnection,
  type HelperAccessType,
  helperOnTheWire,
  HelperType,
} from "./help.type.ts";
import { isInstant } from "./instant-in-cursor.ts";

type Context = HelpersContext & IdentityContext;

@Resolver(() => AccountType)
export class AccountHelpersResolver {
  @FieldResolver(() => [HelperType], { description: "Who helps them, and who asks to." })
  @Extensions({ rows: 20 })
  async helpers(@Ctx() { helpers, identity }: Context): Promise<readonly HelperType[]> {
    const now = helpers.now();
    return (await helpers.helpersOf(identity.actor)).map((helping) => helperOnTheWire(helping, now));
  }

  @FieldResolver(() => [HelpAskedType], {
    description:
      "What they asked people by a code and got no yes to yet, last asked first; not whether somebody said no.",
  })
  @Extensions({ rows: 20 })
  async helpAsked(@Ctx() { helpers, identity }: Context): Promise<readonly HelpAskedType[]> {
    return (await helpers.asked(identity.actor)).map(askedOnTheWire);
  }

  @FieldResolver(() => HelperAccessConnection, {
    description: "Which helper looked at what is theirs or changed it, last one first; kept for a year.",
  })
  async accessLog(
    @Args(() => ConnectionArgs) { first, after }: ConnectionArgs,
    @Ctx() { helpers, identity }: Context,
  ): Promise<Connection<HelperAccessType>> {
    const { rows, hasNext } = await helpers.accesses.page(identity.actor, pageAsked(first, after, isInstant));
    const page = { rows: rows.map((row) => ({ ...accessOnTheWire(row), position: row.position })), hasNext };
    return connectionOf(page, after, () => helpers.accesses.count(identity.actor));
  }
}
