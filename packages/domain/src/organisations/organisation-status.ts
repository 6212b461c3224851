import { fail, ok, type Failure, type Result } from "../kernel/result.ts";
import type { OrganisationStatus } from "./organisation.ts";

/** Where an organisation stands, and where it stood before it was suspended. */
export type Standing =
  | { readonly status: Exclude<OrganisationStatus, "suspended">; readonly before: null }
  | { readonly status: "suspended"; readonly before: Exclude<OrganisationStatus, "suspended"> };

/** What can happen to it. `reconsider`: a verified organisation says that it is another one, so somebody looks again. */
export const organisationMoves = ["submit", "verify", "send-back", "reconsider", "suspend", "reinstate"] as const;
export type OrganisationMove = (typeof organisationMoves)[number];

/** The organisation stands where this cannot be done. */
export type WrongStatus = Failure<"WrongStatus"> & { readonly status: OrganisationStatus };

const edges = {
  submit: ["unverified", "submitted"],
  verify: ["submitted", "verified"],
  "send-back": ["submitted", "unverified"],
  reconsider: ["verified", "submitted"],
} as const satisfies Partial<Record<OrganisationMove, readonly [OrganisationStatus, OrganisationStatus]>>;

export const unverified: Standing = { status: "unverified", before: null };

const wrongStatus = ({ status }: Standing) =>
  fail<WrongStatus>({ kind: "WrongStatus", status, message: `That cannot be done while it is ${status}.` });

/** Where an organisation stands after a move, or that it cannot make it from here. */
export const move = (standing: Standing, to: OrganisationMove): Result<Standing, WrongStatus> => {
  if (to === "suspend")
    return standing.status === "suspended"
      ? wrongStatus(standing)
      : ok({ status: "suspended", before: standing.status });
  if (to === "reinstate")
    return standing.status === "suspended" ? ok({ status: standing.before, before: null }) : wrongStatus(standing);
  const [from, next] = edges[to];
  return standing.status === from ? ok({ status: next, before: null }) : wrongStatus(standing);
};

/** Do people hear of it? Everything that an organisation shows to others asks this first. */
export const reaches = ({ status }: { readonly status: OrganisationStatus }): boolean => status === "verified";
