import type { Actor } from "@techconnect/domain/identity/actor";
import { fail, ok, type Result } from "@techconnect/domain/kernel/result";
import { move, type WrongStatus } from "@techconnect/domain/organisations/organisation-status";
import {
  approvalsNeeded,
  approvedBy,
  sharesDomain,
  type ReinstatementReason,
  type Review,
  type ReviewReason,
  type SendBackReason,
  type SuspensionReason,
  type Verdict,
} from "@techconnect/domain/organisations/verification";
import { invalidInput, type InvalidInput } from "../platform/invalid-input.ts";
import type { Saved } from "./create-organisation.ts";
import { changedMeanwhile, type ChangedMeanwhile, type NoAccess } from "./failures.ts";
import { asModerator, type AtWork } from "./in-organisation.ts";
import { said, type Organisation, type OrganisationNeeds } from "./organisation-desk.ts";

export type AskedReview = {
  readonly organisationId: string;
  /** The one that was looked at. */
  readonly version: number;
  readonly verdict: "approve" | "send-back";
  /** Why it is sent back; null for an approval. */
  readonly reason: SendBackReason | null;
};
export type ReviewOrganisationError = NoAccess | InvalidInput | ChangedMeanwhile | WrongStatus;
export type ReviewOrganisation = (actor: Actor, asked: AskedReview) => Promise<Result<Saved, ReviewOrganisationError>>;

export type JudgeError = NoAccess | WrongStatus;
type Judge<Reason> = (
  actor: Actor,
  asked: { readonly organisationId: string; readonly reason: Reason },
) => Promise<Result<Saved, JudgeError>>;
export type SuspendOrganisation = Judge<SuspensionReason>;
export type ReinstateOrganisation = Judge<ReinstatementReason>;

type Needs = Pick<OrganisationNeeds, "transaction" | "newId" | "now">;
type Said = { readonly verdict: Verdict; readonly reason: ReviewReason | null };

/** Writes down what a moderator said, for the log and for the organisation. */
const record = async (
  { desk, organisation, actor }: AtWork,
  { newId, now }: Pick<Needs, "newId" | "now">,
  { verdict, reason }: Said,
): Promise<Review> => {
  const review: Review = {
    id: newId(),
    organisationId: organisation.id,
    moderatorId: actor.personId,
    verdict,
    reason,
    at: now(),
  };
  await desk.reviews.add(review);
  await desk.audit.append(said(actor, organisation.id, `organisation.${verdict}`, { reason }));
  return review;
};

/** Moves an organisation on by a verdict, and has its admins told. */
const settle = async ({ desk }: AtWork, moved: Organisation, review: Review): Promise<Result<Saved, never>> => {
  await desk.organisations.save({ ...moved, version: moved.version + 1 });
  await desk.outbox.append({ kind: "OrganisationJudged", id: review.id });
  return ok({ organisationId: moved.id });
};

/** Is a moderator's approval enough, with those that are there already? */
const isAgreed = async ({ desk, organisation, actor }: AtWork, approvers: ReadonlySet<string>): Promise<boolean> => {
  const { emailDomain } = organisation;
  const kindsAt = await desk.organisations.kindsAt(emailDomain === null ? [] : [emailDomain]);
  const agreed = new Set([...approvers, actor.personId]);
  return agreed.size >= approvalsNeeded(organisation.isDomainProven, sharesDomain(organisation, kindsAt));
};

const approve = async (at: AtWork, needs: Pick<Needs, "newId" | "now">): Promise<Result<Saved, WrongStatus>> => {
  const { organisation, desk, actor } = at;
  const moved = move(organisation.standing, "verify");
  if (!moved.ok) return moved;
  const approvers = approvedBy(await desk.reviews.of([organisation.id]), organisation.submittedAt ?? needs.now());
  // a second press of the button: one person is one approval
  if (approvers.has(actor.personId)) return ok({ organisationId: organisation.id });

  const review = await record(at, needs, { verdict: "approve", reason: null });
  if (!(await isAgreed(at, approvers))) return ok({ organisationId: organisation.id });
  return settle(at, { ...organisation, standing: moved.value, verifiedAt: review.at }, review);
};

/**
 * Says what a moderator found of an organisation that waits. Where its e-mail domain proves little, two moderators must
 * approve; each of them alone can send it back.
 */
export const makeReviewOrganisation =
  ({ transaction, ...needs }: Needs): ReviewOrganisation =>
  (actor, { organisationId, version, verdict, reason }) =>
    asModerator<Saved, ReviewOrganisationError>(transaction, actor, organisationId, async (at) => {
      const { organisation } = at;
      if ((verdict === "send-back") !== (reason !== null))
        return invalidInput(["input", "reason"], "What is sent back has a reason, and nothing else has.");
      if (organisation.standing.status !== "submitted")
        return fail<WrongStatus>({
          kind: "WrongStatus",
          status: organisation.standing.status,
          message: "It does not wait for a moderator.",
        });
      if (version !== organisation.version) return changedMeanwhile(organisation.version);
      if (verdict === "approve") return approve(at, needs);

      const moved = move(organisation.standing, "send-back");
      if (!moved.ok) return moved;
      const review = await record(at, needs, { verdict, reason });
      return settle(at, { ...organisation, standing: moved.value }, review);
    });

const makeJudge = <Reason extends ReviewReason>(
  verdict: "suspend" | "reinstate",
  { transaction, ...needs }: Needs,
): Judge<Reason> => {
  return (actor, { organisationId, reason }) =>
    asModerator<Saved, JudgeError>(transaction, actor, organisationId, async (at) => {
      const moved = move(at.organisation.standing, verdict);
      if (!moved.ok) return moved;
      const review = await record(at, needs, { verdict, reason });
      return settle(at, { ...at.organisation, standing: moved.value }, review);
    });
};

/** Takes an organisation its reach; its data stays, and its members have no rights by it. */
export const makeSuspendOrganisation = (needs: Needs): SuspendOrganisation => makeJudge("suspend", needs);

/** Puts an organisation back where it was before it was suspended. */
export const makeReinstateOrganisation = (needs: Needs): ReinstateOrganisation => makeJudge("reinstate", needs);
