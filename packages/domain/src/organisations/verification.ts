import type { OrganisationKind } from "./organisation.ts";

/** Why an organisation was sent back: each has words that say what to do. */
export const sendBackReasons = [
  "name-not-found",
  "kvk-does-not-match",
  "domain-does-not-match",
  "website-does-not-work",
  "not-of-this-kind",
  "exists-already",
] as const;
export type SendBackReason = (typeof sendBackReasons)[number];

/** Why an organisation was suspended. */
export const suspensionReasons = [
  "complaints",
  "misleading-offers",
  "asks-people-for-money",
  "impersonation",
  "no-longer-exists",
] as const;
export type SuspensionReason = (typeof suspensionReasons)[number];

/** Why it came back. */
export const reinstatementReasons = ["put-right", "was-a-mistake"] as const;
export type ReinstatementReason = (typeof reinstatementReasons)[number];

export const reviewReasons = [...sendBackReasons, ...suspensionReasons, ...reinstatementReasons] as const;
export type ReviewReason = (typeof reviewReasons)[number];

export const verdicts = ["approve", "send-back", "suspend", "reinstate"] as const;
export type Verdict = (typeof verdicts)[number];

/** What a moderator said of an organisation. */
export type Review = {
  /** UUIDv7. */
  readonly id: string;
  readonly organisationId: string;
  /** Null once that account is erased. */
  readonly moderatorId: string | null;
  readonly verdict: Verdict;
  /** Null for an approval. */
  readonly reason: ReviewReason | null;
  readonly at: Date;
};

/** A school and an employer with one e-mail domain: either could pass for the other. */
const mayPassForEachOther: readonly (readonly [OrganisationKind, OrganisationKind])[] = [["school", "employer"]];

/** Which kinds at the same e-mail domain make a second moderator needed. */
export const kindsToTellFrom = (kind: OrganisationKind): readonly OrganisationKind[] =>
  mayPassForEachOther.flatMap(([one, other]) => (kind === one ? [other] : kind === other ? [one] : []));

/** Is there an organisation at the same e-mail domain that it could pass for? @param kindsAt which kinds stand at a domain */
export const sharesDomain = (
  { kind, emailDomain }: { readonly kind: OrganisationKind; readonly emailDomain: string | null },
  kindsAt: ReadonlyMap<string, readonly OrganisationKind[]>,
): boolean => {
  const others = emailDomain === null ? undefined : kindsAt.get(emailDomain);
  return others !== undefined && kindsToTellFrom(kind).some((other) => others.includes(other));
};

/**
 * How many moderators must agree before an organisation is verified.
 *
 * @param isDomainProven did somebody of the organisation sign in with an address at its domain?
 * @param isDomainShared is there one at the same domain that it could pass for?
 */
export const approvalsNeeded = (isDomainProven: boolean, isDomainShared: boolean): 1 | 2 =>
  isDomainProven && !isDomainShared ? 1 : 2;

/** The moderators who approved since an organisation was submitted, each once. */
export const approvedBy = (reviews: readonly Review[], submittedAt: Date): ReadonlySet<string> =>
  new Set(
    reviews.flatMap(({ verdict, moderatorId, at }) =>
      verdict === "approve" && moderatorId !== null && at >= submittedAt ? [moderatorId] : [],
    ),
  );
