import { consentsAlone } from "@techconnect/domain/consents/age";
import { purposes, textVersions } from "@techconnect/domain/consents/consent";
import { isStanding, type Guardianship, type GuardianVerdict } from "@techconnect/domain/consents/guardianship";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import type { Audit } from "../platform/audit/audit.ts";
import { notFound, type NotFound } from "../platform/access-failures.ts";
import type { GuardianCase, GuardianDesk, GuardianTokens, GuardianTransaction } from "./consent-ledger.ts";

/** What a guardian is shown: what they said, and nothing of the person. */
export type GuardianRequest = Pick<Guardianship, "verdict" | "answeredAt" | "askedAt" | "expiresAt">;
export type ShowGuardianRequest = (token: string) => Promise<GuardianRequest | null>;
export type ConfirmGuardian = (token: string, verdict: GuardianVerdict) => Promise<Result<GuardianRequest, NotFound>>;

type Needs = {
  readonly transaction: GuardianTransaction;
  readonly tokens: GuardianTokens;
  readonly now: () => Date;
  readonly newId: () => string;
};

/** A link leads somewhere while its guardianship stands and the person is younger than sixteen. */
const leadsSomewhere = (found: GuardianCase | null, at: Date): found is GuardianCase =>
  found !== null && isStanding(found.guardianship, at) && found.age !== null && !consentsAlone(found.age, at);

const requestOf = ({ verdict, answeredAt, askedAt, expiresAt }: Guardianship): GuardianRequest => ({
  verdict,
  answeredAt,
  askedAt,
  expiresAt,
});

/** What a link of a guardian is about; null for a link of nobody, and for one that is over. */
export const makeShowGuardianRequest =
  ({ transaction, tokens, now }: Omit<Needs, "newId">): ShowGuardianRequest =>
  (token) =>
    transaction(tokens.hashOf(token), async ({ desk }) => {
      const found = await desk.find();
      return leadsSomewhere(found, now()) ? requestOf(found.guardianship) : null;
    });

/** Agreeing allows every purpose; the person still says themselves to which of them they consent. */
const allow = async (desk: GuardianDesk, at: Date, newId: () => string): Promise<void> => {
  const allowed = await desk.allowed();
  for (const purpose of purposes) {
    const textVersion = textVersions[purpose];
    if (allowed.some((one) => one.purpose === purpose && one.textVersion === textVersion)) continue;
    const line = { purpose, scope: null, textVersion, givenAt: at, givenBy: "guardian", withdrawnAt: null } as const;
    await desk.allow({ id: newId(), ...line });
  }
};

const note = (audit: Audit, { guardianship, personId }: GuardianCase, verdict: GuardianVerdict) =>
  audit.append({
    action: "guardian.answer",
    personId: null,
    onBehalfOf: personId,
    organisationId: null,
    subject: { kind: "guardianship", id: guardianship.id },
    reason: verdict,
  });

/** Keeps what a guardian says; they can say the other thing later by the same link. Safe to repeat. */
export const makeConfirmGuardian =
  ({ transaction, tokens, now, newId }: Needs): ConfirmGuardian =>
  (token, verdict) =>
    transaction(tokens.hashOf(token), async ({ desk, audit }) => {
      const found = await desk.find();
      const at = now();
      if (!leadsSomewhere(found, at)) return notFound;
      const { guardianship } = found;
      const answered = { ...guardianship, verdict, answeredAt: at };
      if (verdict === "agree") await allow(desk, at, newId);
      else await desk.withdrawAll(at);
      if (guardianship.verdict === verdict) return ok(requestOf(guardianship));

      await desk.answer(answered);
      await note(audit, found, verdict);
      return ok(requestOf(answered));
    });
