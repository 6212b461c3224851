import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { OrganisationStatus } from "@techconnect/domain/organisations/organisation";
import { AccountType } from "../../identity/graphql/account.type.ts";
import type { IdentityContext } from "../../identity/identity-context.ts";
import { ConnectionArgs, connectionOf, type Connection } from "../../platform/graphql/connection.ts";
import { pageAsked } from "../../platform/graphql/cursor.ts";
import type { OrganisationsContext } from "../organisations-context.ts";
import { invitationInWords, membershipInWords, organisationInWords, recordInWords } from "./organisation-in-words.ts";
import { OrganisationSavedType } from "./organisation.result.ts";
import {
  InvitationType,
  MembershipType,
  OrganisationConnection,
  OrganisationRecordType,
  OrganisationStatusEnum,
  OrganisationType,
} from "./organisation.type.ts";

export type Context = OrganisationsContext & IdentityContext;

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  @Query(() => OrganisationType, {
    nullable: true,
    description: "Verified ones for everybody, one's own in any state, all for moderators; else null.",
  })
  @Extensions({ personal: true })
  async organisation(
    @Arg("id", () => ID) id: string,
    @Ctx() { organisations, identity }: Context,
  ): Promise<OrganisationType | null> {
    const shown = await organisations.show(identity.actor, id);
    return shown && { ...organisationInWords(shown.organisation), shown };
  }

  @FieldResolver(() => OrganisationRecordType, {
    nullable: true,
    description: "What members and moderators see besides; null for everybody else.",
  })
  async record(
    @Root() { id, shown }: OrganisationType,
    @Ctx() { organisations }: Context,
  ): Promise<OrganisationRecordType | null> {
    const found = shown ?? (await organisations.shown.load(id));
    return found?.record ? recordInWords(found.record) : null;
  }

  @Query(() => OrganisationConnection, {
    nullable: true,
    description: "What waits for a moderator, or stands elsewhere, longest first; null for whoever is no moderator.",
  })
  @Extensions({ personal: true })
  async verificationQueue(
    @Args(() => ConnectionArgs) { first, after }: ConnectionArgs,
    @Arg("status", () => OrganisationStatusEnum, { defaultValue: "submitted" }) status: OrganisationStatus,
    @Ctx() { organisations, identity }: Context,
  ): Promise<Connection<OrganisationType> | null> {
    const queue = organisations.verificationQueue(identity.actor, status);
    if (!queue) return null;
    const { rows, hasNext } = await queue.page(pageAsked(first, after));
    const page = { hasNext, rows: rows.map((row) => ({ ...organisationInWords(row), position: row.position })) };
    return connectionOf<OrganisationType>(page, after, queue.count);
  }

  @Query(() => InvitationType, { nullable: true, description: "For whoever has the link; null for a link of nobody." })
  @Extensions({ personal: true })
  async invitation(
    @Arg("token", () => String, { description: "The secret part of the link." }) token: string,
    @Ctx() { organisations }: Context,
  ): Promise<InvitationType | null> {
    const found = await organisations.showInvitation(token);
    return found && invitationInWords(found);
  }
}

@Resolver(() => OrganisationSavedType)
export class OrganisationSavedResolver {
  @FieldResolver(() => OrganisationType, { nullable: true, description: "As it is now; null where one left it." })
  async organisation(
    @Root() { organisationId }: OrganisationSavedType,
    @Ctx() { organisations, identity }: Context,
  ): Promise<OrganisationType | null> {
    const shown = await organisations.show(identity.actor, organisationId);
    return shown && { ...organisationInWords(shown.organisation), shown };
  }
}

@Resolver(() => AccountType)
export class AccountMembershipsResolver {
  @FieldResolver(() => [MembershipType], { description: "The organisations that one is in, by name." })
  @Extensions({ rows: 5 })
  async memberships(@Ctx() { organisations, identity }: Context): Promise<readonly MembershipType[]> {
    return (await organisations.own(identity.actor)).map(membershipInWords);
  }

  @FieldResolver(() => [InvitationType], {
    description: "Open invitations for one's own address, newest first; none while one's account is held.",
  })
  @Extensions({ rows: 5 })
  async invitations(@Ctx() { organisations, identity }: Context): Promise<readonly InvitationType[]> {
    return (await organisations.invitations(identity.actor)).map(invitationInWords);
  }
}
