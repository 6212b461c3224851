import { mayHelpFor, organisationsToHelpFor } from "@techconnect/domain/helpers/helping";
import type { Actor, SignedIn } from "@techconnect/domain/identity/actor";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import { isUuid } from "@techconnect/domain/kernel/uuid";
import type { KeptCard } from "@techconnect/domain/talent/kept-card";
import type { NeedsInput } from "../matching/read-suggestions-input.ts";
import {
  notAllowed,
  notFound,
  notSignedIn,
  type NotAllowed,
  type NotFound,
  type NotSignedIn,
} from "../platform/access-failures.ts";
import { keepCardIn, type CardToKeep, type KeepCardInError } from "../talent/keep-card.ts";
import { consentTo } from "./answer-helper.ts";
import type { HelperAccess, HelpPorts, HelpTransaction, NamedHelping } from "./helpings.ts";

/** What a helper sees of somebody. */
export type HelpedPerson = {
  readonly helping: NamedHelping;
  readonly card: KeptCard | null;
  /** Null where the person did not say that these may be seen. */
  readonly needs: NeedsInput | null;
};
export type ShowPerson = (actor: Actor, personId: string) => Promise<HelpedPerson | null>;
export type KeepCardForError = KeepCardInError | NotSignedIn | NotAllowed | NotFound;
export type KeepCardFor = (
  actor: Actor,
  personId: string,
  asked: CardToKeep,
) => Promise<Result<KeptCard, KeepCardForError>>;

type Needs = { readonly transaction: HelpTransaction; readonly newId: () => string; readonly now: () => Date };

/** The help by which somebody is let in at this very moment: the row, the role and the consent all have to hold. */
const activeHelp = async (ports: HelpPorts, actor: SignedIn, personId: string, now: Date) => {
  const organisationIds = organisationsToHelpFor(actor);
  if (organisationIds.length === 0 || !isUuid(personId)) return null;
  const helping = await ports.helpings.activeFor({ helperId: actor.personId, organisationIds, personId }, now);
  if (helping === null || !mayHelpFor(actor, helping.organisationId)) return null;
  return (await ports.consents.holds(consentTo(helping))) ? helping : null;
};

type Done = Pick<HelperAccess, "id" | "did" | "at">;

/** Tells the person, and the audit log. */
const tell = async ({ accesses, audit }: HelpPorts, helping: NamedHelping, done: Done) => {
  const { personId, helperId, organisationId, helperName, organisationName } = helping;
  await accesses.append({ ...done, personId, helperId, organisationId, helperName, organisationName });
  await audit.append({
    action: done.did === "looked" ? "card.look" : "card.keep",
    personId: helperId,
    onBehalfOf: personId,
    organisationId,
    subject: { kind: "card", id: personId },
    reason: helping.level,
  });
};

/** The card of somebody whom one helps; null for everybody else, as for nobody. Each look is written down. */
export const makeShowPerson =
  ({ transaction, newId, now }: Needs): ShowPerson =>
  async (actor, personId) => {
    if (actor.kind === "anonymous") return null;
    return transaction(actor, {}, async (ports) => {
      const at = now();
      const helping = await activeHelp(ports, actor, personId, at);
      if (helping === null) return null;
      await tell(ports, helping, { id: newId(), did: "looked", at });
      const needs = helping.withNeeds ? await ports.cards.needsOf(personId) : null;
      return { helping, card: await ports.cards.find(personId), needs };
    });
  };

/** Keeps a card in the place of somebody whom one helps, where the person said that one may. */
export const makeKeepCardFor =
  ({ transaction, newId, now }: Needs): KeepCardFor =>
  async (actor, personId, asked) => {
    if (actor.kind === "anonymous") return notSignedIn;
    return transaction(actor, {}, async (ports) => {
      const at = now();
      const helping = await activeHelp(ports, actor, personId, at);
      if (helping === null) return notFound;
      if (helping.level !== "act" || (asked.needs !== undefined && !helping.withNeeds)) return notAllowed;

      const kept = await keepCardIn(ports.cards, personId, asked, at);
      // another card that is there is shown to the helper, so that is a look
      if (kept.ok) await tell(ports, helping, { id: newId(), did: "kept-card", at });
      else if (kept.error.kind === "CardChangedMeanwhile")
        await tell(ports, helping, { id: newId(), did: "looked", at });
      return kept.ok ? ok(kept.value) : kept;
    });
  };
