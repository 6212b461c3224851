import type { Actor, SignedIn } from "@techconnect/domain/identity/actor";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import { domainOf } from "@techconnect/domain/organisations/email-domain";
import {
  isSomebodyElse,
  readDetails,
  type AskedDetails,
  type OrganisationDetails,
} from "@techconnect/domain/organisations/organisation-details";
import { move, type WrongStatus } from "@techconnect/domain/organisations/organisation-status";
import { invalidInput, type InvalidInput } from "../platform/invalid-input.ts";
import type { Saved } from "./create-organisation.ts";
import { changedMeanwhile, type ChangedMeanwhile, type NoAccess } from "./failures.ts";
import { asAdmin } from "./in-organisation.ts";
import { said, type Organisation, type OrganisationNeeds } from "./organisation-desk.ts";

/** What an admin fills in to change it. */
export type AskedChange = AskedDetails & {
  readonly organisationId: string;
  /** The one that was looked at. */
  readonly version: number;
};
export type ChangeOrganisationError = NoAccess | InvalidInput | ChangedMeanwhile;
export type ChangeOrganisation = (actor: Actor, asked: AskedChange) => Promise<Result<Saved, ChangeOrganisationError>>;
export type SubmitOrganisationError = NoAccess | WrongStatus;
export type SubmitOrganisation = (
  actor: Actor,
  organisationId: string,
) => Promise<Result<Saved, SubmitOrganisationError>>;

type Needs = Pick<OrganisationNeeds, "transaction" | "now">;

/** With other details; what names another organisation makes those who verified it, or are at it, look anew. */
const changed = (organisation: Organisation, details: OrganisationDetails, { email }: SignedIn, now: Date) => {
  const { emailDomain } = details;
  const isSameDomain = emailDomain === organisation.emailDomain;
  const kept: Organisation = {
    ...organisation,
    ...details,
    isDomainProven: emailDomain === domainOf(email) || (isSameDomain && organisation.isDomainProven),
    version: organisation.version + 1,
  };
  if (!isSomebodyElse(organisation, details)) return kept;

  const anew = move(organisation.standing, "reconsider");
  if (anew.ok) return { ...kept, standing: anew.value, submittedAt: now, verifiedAt: null };
  return organisation.standing.status === "submitted" ? { ...kept, submittedAt: now } : kept;
};

/**
 * Changes what an organisation says about itself. Nothing of what somebody else changed meanwhile is overwritten. A
 * verified organisation that takes another name, number or domain waits for a moderator again.
 */
export const makeChangeOrganisation =
  ({ transaction, now }: Needs): ChangeOrganisation =>
  (actor, { organisationId, version, ...details }) =>
    asAdmin<Saved, InvalidInput | ChangedMeanwhile>(transaction, actor, organisationId, async (at) => {
      const { organisation, desk } = at;
      const read = readDetails(organisation.kind, details);
      if (!read.ok) return invalidInput(["input", read.error.field], read.error.message);
      if (version !== organisation.version) return changedMeanwhile(organisation.version);

      await desk.organisations.save(changed(organisation, read.value, at.actor, now()));
      await desk.audit.append(said(at.actor, organisation.id, "organisation.change"));
      return ok({ organisationId: organisation.id });
    });

/** Asks the moderators to look at an organisation. */
export const makeSubmitOrganisation =
  ({ transaction, now }: Needs): SubmitOrganisation =>
  (actor, organisationId) =>
    asAdmin<Saved, WrongStatus>(transaction, actor, organisationId, async (at) => {
      const { organisation, desk } = at;
      // a second press of the button
      if (organisation.standing.status === "submitted") return ok({ organisationId: organisation.id });
      const moved = move(organisation.standing, "submit");
      if (!moved.ok) return moved;

      await desk.organisations.save({
        ...organisation,
        standing: moved.value,
        isDomainProven: organisation.isDomainProven || organisation.emailDomain === domainOf(at.actor.email),
        submittedAt: now(),
        version: organisation.version + 1,
      });
      await desk.audit.append(said(at.actor, organisation.id, "organisation.submit"));
      return ok({ organisationId: organisation.id });
    });
