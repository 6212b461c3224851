import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { ReinstatementReason, SuspensionReason } from "@techconnect/domain/organisations/verification";
import { answer } from "../../platform/graphql/result-union.ts";
import { ChangeOrganisationInput, CreateOrganisationInput, ReviewOrganisationInput } from "./organisation.input.ts";
import type { Context } from "./organisation.resolver.ts";
import {
  ChangeOrganisationResult,
  CreateOrganisationResult,
  JudgeOrganisationResult,
  ReviewOrganisationResult,
  SubmitOrganisationResult,
} from "./organisation.result.ts";
import { ReinstatementReasonEnum, SuspensionReasonEnum } from "./organisation.type.ts";

/** What is not filled in is empty. */
const filled = <Input extends Omit<ChangeOrganisationInput, "organisationId" | "version">>(input: Input) => ({
  ...input,
  kvkNumber: input.kvkNumber ?? null,
  website: input.website ?? null,
  emailDomain: input.emailDomain ?? null,
  about: input.about ?? null,
});

@Resolver()
export class ChangeOrganisationResolver {
  @Mutation(() => CreateOrganisationResult, {
    description: "Brings an organisation in, as its admin. Sending the same form twice makes one.",
  })
  async createOrganisation(
    @Arg("input", () => CreateOrganisationInput) input: CreateOrganisationInput,
    @Ctx() { organisations, identity }: Context,
  ): Promise<typeof CreateOrganisationResult> {
    return answer(await organisations.create(identity.actor, filled(input)), (saved) => saved);
  }

  @Mutation(() => ChangeOrganisationResult, {
    description: "Changes what it says of itself. With another name, number or domain a verified one is judged again.",
  })
  async changeOrganisation(
    @Arg("input", () => ChangeOrganisationInput) input: ChangeOrganisationInput,
    @Ctx() { organisations, identity }: Context,
  ): Promise<typeof ChangeOrganisationResult> {
    return answer(await organisations.change(identity.actor, filled(input)), (saved) => saved);
  }

  @Mutation(() => SubmitOrganisationResult, { description: "Asks the moderators to look at it." })
  async submitOrganisation(
    @Arg("organisationId", () => ID) organisationId: string,
    @Ctx() { organisations, identity }: Context,
  ): Promise<typeof SubmitOrganisationResult> {
    return answer(await organisations.submit(identity.actor, organisationId), (saved) => saved);
  }

  @Mutation(() => ReviewOrganisationResult, {
    description: "Says what a moderator found. Where the e-mail domain proves little, two must approve.",
  })
  async reviewOrganisation(
    @Arg("input", () => ReviewOrganisationInput) { reason, ...input }: ReviewOrganisationInput,
    @Ctx() { organisations, identity }: Context,
  ): Promise<typeof ReviewOrganisationResult> {
    return answer(await organisations.review(identity.actor, { ...input, reason: reason ?? null }), (saved) => saved);
  }

  @Mutation(() => JudgeOrganisationResult, { description: "Takes it its reach; its data stays." })
  async suspendOrganisation(
    @Arg("organisationId", () => ID) organisationId: string,
    @Arg("reason", () => SuspensionReasonEnum) reason: SuspensionReason,
    @Ctx() { organisations, identity }: Context,
  ): Promise<typeof JudgeOrganisationResult> {
    return answer(await organisations.suspend(identity.actor, { organisationId, reason }), (saved) => saved);
  }

  @Mutation(() => JudgeOrganisationResult, { description: "Puts it back where it was before it was suspended." })
  async reinstateOrganisation(
    @Arg("organisationId", () => ID) organisationId: string,
    @Arg("reason", () => ReinstatementReasonEnum) reason: ReinstatementReason,
    @Ctx() { organisations, identity }: Context,
  ): Promise<typeof JudgeOrganisationResult> {
    return answer(await organisations.reinstate(identity.actor, { organisationId, reason }), (saved) => saved);
  }
}
