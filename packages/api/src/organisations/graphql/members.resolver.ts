import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { LocaleContext } from "../../platform/graphql/locale.ts";
import { answer } from "../../platform/graphql/result-union.ts";
import { ChangeMemberInput, InviteMemberInput, TransferOrganisationInput } from "./organisation.input.ts";
import type { Context } from "./organisation.resolver.ts";
import {
  AcceptInvitationResult,
  ChangeMemberResult,
  InviteMemberResult,
  LeaveOrganisationResult,
  RemoveMemberResult,
  RevokeInvitationResult,
} from "./organisation.result.ts";

@Resolver()
export class MembersResolver {
  @Mutation(() => InviteMemberResult, {
    description: "Invites somebody by mail; the same address again makes the earlier link worthless.",
  })
  async inviteMember(
    @Arg("input", () => InviteMemberInput) { locale, ...input }: InviteMemberInput,
    @Ctx() { organisations, identity, ...context }: Context & LocaleContext,
  ): Promise<typeof InviteMemberResult> {
    const asked = { ...input, locale: locale ?? context.locale };
    return answer(await organisations.invite(identity.actor, asked), (saved) => saved);
  }

  @Mutation(() => RevokeInvitationResult, { description: "Takes an invitation back." })
  async revokeInvitation(
    @Arg("organisationId", () => ID) organisationId: string,
    @Arg("invitationId", () => ID) invitationId: string,
    @Ctx() { organisations, identity }: Context,
  ): Promise<typeof RevokeInvitationResult> {
    return answer(await organisations.revoke(identity.actor, { organisationId, invitationId }), (saved) => saved);
  }

  @Mutation(() => AcceptInvitationResult, {
    description: "Becomes a member, with the account whose address was invited.",
  })
  async acceptInvitation(
    @Arg("token", () => String, { description: "The secret part of the link." }) token: string,
    @Ctx() { organisations, identity }: Context,
  ): Promise<typeof AcceptInvitationResult> {
    return answer(await organisations.accept(identity.actor, token), (saved) => saved);
  }

  @Mutation(() => ChangeMemberResult, { description: "Gives a member another role, or other places." })
  async changeMember(
    @Arg("input", () => ChangeMemberInput) input: ChangeMemberInput,
    @Ctx() { organisations, identity }: Context,
  ): Promise<typeof ChangeMemberResult> {
    return answer(await organisations.changeMember(identity.actor, input), (saved) => saved);
  }

  @Mutation(() => RemoveMemberResult, { description: "Lets a member go." })
  async removeMember(
    @Arg("organisationId", () => ID) organisationId: string,
    @Arg("personId", () => ID) personId: string,
    @Ctx() { organisations, identity }: Context,
  ): Promise<typeof RemoveMemberResult> {
    return answer(await organisations.removeMember(identity.actor, { organisationId, personId }), (saved) => saved);
  }

  @Mutation(() => LeaveOrganisationResult, {
    description: "Leaves it. Whoever is alone in it closes it, which erases it.",
  })
  async leaveOrganisation(
    @Arg("organisationId", () => ID) organisationId: string,
    @Ctx() { organisations, identity }: Context,
  ): Promise<typeof LeaveOrganisationResult> {
    return answer(await organisations.leave(identity.actor, organisationId), (left) => left);
  }

  @Mutation(() => ChangeMemberResult, { description: "Has a member look after it, and steps back, in one." })
  async transferOrganisation(
    @Arg("input", () => TransferOrganisationInput) input: TransferOrganisationInput,
    @Ctx() { organisations, identity }: Context,
  ): Promise<typeof ChangeMemberResult> {
    return answer(await organisations.transfer(identity.actor, input), (saved) => saved);
  }
}
