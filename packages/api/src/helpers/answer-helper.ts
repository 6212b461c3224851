import { accepted, ended, stateOf, takenBack } from "@techconnect/domain/helpers/helping";
import type { Actor, SignedIn } from "@techconnect/domain/identity/actor";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import { isUuid } from "@techconnect/domain/kernel/uuid";
import { notFound, notSignedIn, type NotFound, type NotSignedIn } from "../platform/access-failures.ts";
import type { ConsentRefused, ConsentTo, SaidInForm } from "../consents/consent-desk.ts";
import type { HelpPorts, HelpTransaction, NamedHelping } from "./helpings.ts";

export type AcceptHelperError = NotSignedIn | NotFound | ConsentRefused;
export type AcceptHelper = (
  actor: Actor,
  id: string,
  withNeeds: boolean,
  said: SaidInForm,
) => Promise<Result<NamedHelping, AcceptHelperError>>;
export type EndHelp = (actor: Actor, id: string) => Promise<Result<{ readonly ended: true }, NotSignedIn | NotFound>>;

type Needs = { readonly transaction: HelpTransaction; readonly now: () => Date };

/** The consent that stands behind help. */
export const consentTo = ({ personId, helperId }: Pick<NamedHelping, "personId" | "helperId">): ConsentTo => ({
  personId,
  purpose: "share-with-helper",
  scope: helperId,
});

const log = (
  { audit }: HelpPorts,
  actor: SignedIn,
  action: string,
  { id, personId, organisationId, level }: NamedHelping,
) =>
  audit.append({
    action,
    personId: actor.personId,
    onBehalfOf: actor.personId === personId ? null : personId,
    organisationId,
    subject: { kind: "helping", id },
    reason: level,
  });

/** The first word of a name: what a helper gets to see. */
const firstName = (name: string): string => name.trim().split(/\s+/u)[0] ?? "";

/** Lets a helper in. Other help by the same helper for the same organisation ends: what is said last counts. */
export const makeAcceptHelper =
  ({ transaction, now }: Needs): AcceptHelper =>
  async (actor, id, withNeeds, said) => {
    if (actor.kind === "anonymous") return notSignedIn;
    if (!isUuid(id)) return notFound;
    return transaction(actor, {}, async (ports) => {
      const at = now();
      const asked = await ports.helpings.take(id);
      if (asked?.personId !== actor.personId || stateOf(asked, at) !== "asked") return notFound;
      const consent = await ports.consents.give(consentTo(asked), said);
      if (!consent.ok) return consent;

      for (const other of await ports.helpings.ofPerson(actor.personId, at))
        if (other.id !== id && other.helperId === asked.helperId && other.organisationId === asked.organisationId)
          await ports.helpings.save({ ...other, ...takenBack(other, at) });

      const personName = firstName((await ports.names.ofPerson(actor.personId)) ?? "");
      const active = { ...asked, ...accepted(asked, withNeeds, at), personName };
      await ports.helpings.save(active);
      await log(ports, actor, "help.accept", active);
      return ok(active);
    });
  };

/** Says no, or enough: the person as well as the helper can, at any time, and it holds at once. */
export const makeEndHelp =
  ({ transaction, now }: Needs): EndHelp =>
  async (actor, id) => {
    if (actor.kind === "anonymous") return notSignedIn;
    if (!isUuid(id)) return notFound;
    return transaction(actor, {}, async (ports) => {
      const at = now();
      const helping = await ports.helpings.take(id);
      if (helping === null || ![helping.personId, helping.helperId].includes(actor.personId)) return notFound;
      const isOver = stateOf(helping, at) === "over";
      const over = helping.helperId === actor.personId ? takenBack(helping, at) : ended(helping, at);
      // a question that got a no still looks open to who asked it, and can be taken back
      if (!isOver || over.code !== helping.code) await ports.helpings.save({ ...helping, ...over });
      if (isOver) return ok({ ended: true });

      if (helping.personId === actor.personId) await ports.consents.withdraw(consentTo(helping));
      await log(ports, actor, helping.acceptedAt === null ? "help.refuse" : "help.end", helping);
      return ok({ ended: true });
    });
  };
