import type { Actor } from "@techconnect/domain/identity/actor";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import { isUuid } from "@techconnect/domain/kernel/uuid";
import { domainOf } from "@techconnect/domain/organisations/email-domain";
import type { OrganisationKind } from "@techconnect/domain/organisations/organisation";
import { readDetails, type AskedDetails } from "@techconnect/domain/organisations/organisation-details";
import { unverified } from "@techconnect/domain/organisations/organisation-status";
import { notAllowed, notSignedIn, type NotAllowed, type NotSignedIn } from "../platform/access-failures.ts";
import { invalidInput, type InvalidInput } from "../platform/invalid-input.ts";
import { said, type Organisation, type OrganisationNeeds } from "./organisation-desk.ts";

/** What somebody fills in to bring an organisation in. */
export type AskedOrganisation = AskedDetails & {
  /** Made by the form; the same one again means the same organisation. */
  readonly requestId: string;
  readonly kind: OrganisationKind;
};
/** Which organisation it was about. */
export type Saved = { readonly organisationId: string };
export type CreateOrganisationError = NotSignedIn | NotAllowed | InvalidInput;
export type CreateOrganisation = (
  actor: Actor,
  asked: AskedOrganisation,
) => Promise<Result<Saved, CreateOrganisationError>>;

type Needs = Pick<OrganisationNeeds, "transaction" | "newId" | "now">;

const isTheSame = (one: Organisation, other: Organisation): boolean =>
  one.kind === other.kind && one.name === other.name && one.kvkNumber === other.kvkNumber;

/** Brings an organisation in; whoever does becomes its admin. Sending the same form again makes nothing anew. */
export const makeCreateOrganisation =
  ({ transaction, newId, now }: Needs): CreateOrganisation =>
  async (actor, { requestId: asked, kind, ...details }) => {
    if (actor.kind === "anonymous") return notSignedIn;
    // whoever is in the organisation that runs the platform can judge all others: nobody makes one here
    if (actor.isSuspended || kind === "programme") return notAllowed;

    const requestId = asked.toLowerCase();
    if (!isUuid(requestId)) return invalidInput(["input", "requestId"], "The id of a request is a UUID.");
    const read = readDetails(kind, details);
    if (!read.ok) return invalidInput(["input", read.error.field], read.error.message);

    const organisation: Organisation = {
      ...read.value,
      id: newId(),
      requestId,
      kind,
      standing: unverified,
      isDomainProven: read.value.emailDomain === domainOf(actor.email),
      version: 1,
      createdAt: now(),
      submittedAt: null,
      verifiedAt: null,
    };
    return transaction<Result<Saved, InvalidInput>>(actor, async ({ organisations, audit }) => {
      const founder = { personId: actor.personId, role: "admin", places: [] } as const;
      const kept = await organisations.found(organisation, founder);
      if (!kept || !isTheSame(kept, organisation))
        return invalidInput(["input", "requestId"], "This form was sent before with other content; open it anew.");
      if (kept.id === organisation.id) await audit.append(said(actor, kept.id, "organisation.create"));
      return ok({ organisationId: kept.id });
    });
  };
