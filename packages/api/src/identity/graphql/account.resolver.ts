import { Arg, Ctx, Extensions, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { answer } from "../../platform/graphql/result-union.ts";
import type { IdentityContext } from "../identity-context.ts";
import { ChangeAccountInput, SuspendAccountInput } from "./account.input.ts";
import { ChangeAccountResult, EndSignInResult, JudgeAccountResult } from "./account.result.ts";
import { AccountType, PasskeyType, SessionType } from "./account.type.ts";

@Resolver(() => AccountType)
export class AccountResolver {
  @Query(() => AccountType, { nullable: true, description: "Whoever is signed in; null for nobody." })
  @Extensions({ personal: true })
  async me(@Ctx() { identity }: IdentityContext): Promise<AccountType | null> {
    const { actor } = identity;
    const facts = await identity.me();
    if (actor.kind === "anonymous" || !facts) return null;
    return { id: actor.personId, email: actor.email, isSuspended: actor.isSuspended, ...facts };
  }

  @FieldResolver(() => [SessionType], { description: "Where they are signed in, newest first." })
  @Extensions({ rows: 10 })
  async sessions(@Root() { id }: AccountType, @Ctx() { identity }: IdentityContext): Promise<readonly SessionType[]> {
    const { actor, accounts } = identity;
    return (await accounts.sessionsOf(id)).map(({ startedAt, usedAt, shared, ...session }) => ({
      ...session,
      startedAt: startedAt.toISOString(),
      usedAt: usedAt.toISOString(),
      isShared: shared,
      isThis: actor.kind === "signed-in" && actor.sessionId === session.id,
    }));
  }

  @FieldResolver(() => [PasskeyType], { description: "With which they can sign in, oldest first." })
  @Extensions({ rows: 5 })
  async passkeys(@Root() { id }: AccountType, @Ctx() { identity }: IdentityContext): Promise<readonly PasskeyType[]> {
    return (await identity.accounts.passkeysOf(id)).map(({ madeAt, ...passkey }) => ({
      ...passkey,
      madeAt: madeAt?.toISOString() ?? null,
    }));
  }

  @FieldResolver(() => Boolean, { description: "Does an authenticator app come after a link or code from a mail?" })
  async hasAuthenticator(@Root() { id }: AccountType, @Ctx() { identity }: IdentityContext): Promise<boolean> {
    return identity.accounts.hasAuthenticator(id);
  }

  @Mutation(() => ChangeAccountResult, { description: "Keeps how somebody wants to be called and written to." })
  async changeAccount(
    @Arg("input", () => ChangeAccountInput) input: ChangeAccountInput,
    @Ctx() { identity }: IdentityContext,
  ): Promise<typeof ChangeAccountResult> {
    return answer(await identity.changeAccount(input), (changed) => changed);
  }

  @Mutation(() => EndSignInResult, { description: "Signs oneself out somewhere." })
  async endSession(
    @Arg("id", () => ID) id: string,
    @Ctx() { identity }: IdentityContext,
  ): Promise<typeof EndSignInResult> {
    return answer(await identity.endSession(id), (ended) => ended);
  }

  @Mutation(() => EndSignInResult, { description: "Signs oneself out everywhere but here." })
  async endOtherSessions(@Ctx() { identity }: IdentityContext): Promise<typeof EndSignInResult> {
    return answer(await identity.endOtherSessions(), (ended) => ended);
  }

  @Mutation(() => EndSignInResult, { description: "Takes a passkey away." })
  async removePasskey(
    @Arg("id", () => ID) id: string,
    @Ctx() { identity }: IdentityContext,
  ): Promise<typeof EndSignInResult> {
    return answer(await identity.removePasskey(id), (ended) => ended);
  }
}

@Resolver()
export class AccountModerationResolver {
  @Mutation(() => JudgeAccountResult, { description: "Holds somebody's account. For moderators." })
  async suspendAccount(
    @Arg("input", () => SuspendAccountInput) { personId, reason }: SuspendAccountInput,
    @Ctx() { identity }: IdentityContext,
  ): Promise<typeof JudgeAccountResult> {
    return answer(await identity.suspend(personId, reason), (judged) => judged);
  }

  @Mutation(() => JudgeAccountResult, { description: "Lets somebody's account go again. For moderators." })
  async reinstateAccount(
    @Arg("personId", () => ID) personId: string,
    @Ctx() { identity }: IdentityContext,
  ): Promise<typeof JudgeAccountResult> {
    return answer(await identity.reinstate(personId), (judged) => judged);
  }
}
