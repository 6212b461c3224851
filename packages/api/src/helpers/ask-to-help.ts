import { readHelperCode } from "@techconnect/domain/helpers/helper-code";
import { mayHelpFor, unansweredUntil, type HelpLevel } from "@techconnect/domain/helpers/helping";
import type { Actor } from "@techconnect/domain/identity/actor";
import { fail, ok, type Failure, type Result } from "@techconnect/domain/kernel/result";
import { notAllowed, notSignedIn, type NotAllowed, type NotSignedIn } from "../platform/access-failures.ts";
import type { HelperTokens, HelpTransaction, NamedHelping } from "./helpings.ts";

export type AskedHelp = {
  /** However it is typed. */
  readonly code: string;
  readonly level: HelpLevel;
  readonly organisationId: string;
};
/** Mistyped, too old, used, or nobody's: the same answer for all, and a new code is made in a moment. */
export type HelperCodeNotFound = Failure<"HelperCodeNotFound">;
export type AskToHelpError = NotSignedIn | NotAllowed | HelperCodeNotFound;
export type AskToHelp = (actor: Actor, asked: AskedHelp) => Promise<Result<NamedHelping, AskToHelpError>>;

type Needs = {
  readonly transaction: HelpTransaction;
  readonly tokens: HelperTokens;
  readonly newId: () => string;
  readonly now: () => Date;
};

const codeNotFound = fail<HelperCodeNotFound>({
  kind: "HelperCodeNotFound",
  message: "This code does not work. Ask for a new one.",
});

/** Asks a person, by a code that the person gave, whether one may help them; the person decides. */
export const makeAskToHelp =
  ({ transaction, tokens, newId, now }: Needs): AskToHelp =>
  async (actor, { code, level, organisationId }) => {
    if (actor.kind === "anonymous") return notSignedIn;
    if (!mayHelpFor(actor, organisationId)) return notAllowed;
    const read = readHelperCode(code);
    if (!read.ok) return codeNotFound;

    const codeHash = tokens.hashOf(read.value);
    return transaction(actor, { codeHash }, async ({ codes, helpings, names, audit }) => {
      const askedAt = now();
      const personId = await codes.use(codeHash, askedAt);
      if (personId === null || personId === actor.personId) return codeNotFound;

      const id = newId();
      const asked: NamedHelping = {
        id,
        personId,
        helperId: actor.personId,
        organisationId,
        level,
        code: read.value,
        withNeeds: false,
        personName: null,
        helperName: (await names.ofPerson(actor.personId)) ?? "",
        organisationName: (await names.ofOrganisation(organisationId)) ?? "",
        askedAt,
        acceptedAt: null,
        endedAt: null,
        expiresAt: unansweredUntil(askedAt),
      };
      await helpings.add(asked);
      await audit.append({
        action: "help.ask",
        personId: actor.personId,
        onBehalfOf: personId,
        organisationId,
        reason: level,
        subject: { kind: "helping", id },
      });
      return ok(asked);
    });
  };
