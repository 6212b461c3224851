import { organisationsToHelpFor } from "@techconnect/domain/helpers/helping";
import type { Actor } from "@techconnect/domain/identity/actor";
import type { Page, PageAsked } from "../platform/page.ts";
import type { HelperAccess, HelperFor, HelpPorts, HelpTransaction, NamedHelping } from "./helpings.ts";

export type ShowHelpAsked = (actor: Actor) => Promise<readonly NamedHelping[]>;
export type ShowHelpers = (actor: Actor) => Promise<readonly NamedHelping[]>;
/** A list that only whoever asks has. */
export type OwnPages<Row> = {
  readonly page: (actor: Actor, asked: PageAsked) => Promise<Page<Row>>;
  readonly count: (actor: Actor) => Promise<number>;
};

type Needs = { readonly transaction: HelpTransaction; readonly now: () => Date };

const nothing: Page<never> = { rows: [], hasNext: false };

/** Who helps whoever asks, or asks to. */
export const makeShowHelpers =
  ({ transaction, now }: Needs): ShowHelpers =>
  async (actor) =>
    actor.kind === "anonymous"
      ? []
      : transaction(actor, {}, ({ helpings }) => helpings.ofPerson(actor.personId, now()));

/** Who looked at what belongs to whoever asks, or changed it. */
export const makeShowAccesses = ({ transaction }: Needs): OwnPages<HelperAccess> => ({
  page: async (actor, asked) =>
    actor.kind === "anonymous"
      ? nothing
      : transaction(actor, {}, ({ accesses }) => accesses.page(actor.personId, asked)),
  count: async (actor) =>
    actor.kind === "anonymous" ? 0 : transaction(actor, {}, ({ accesses }) => accesses.count(actor.personId)),
});

/** Asks for what somebody has by helping; `none` without a role that is for it. */
const asHelper = async <T>(
  transaction: HelpTransaction,
  actor: Actor,
  none: T,
  ask: (helpings: HelpPorts["helpings"], who: HelperFor) => Promise<T>,
): Promise<T> => {
  const organisationIds = organisationsToHelpFor(actor);
  if (actor.kind === "anonymous" || organisationIds.length === 0) return none;
  const who = { helperId: actor.personId, organisationIds };
  return transaction(actor, {}, ({ helpings }) => ask(helpings, who));
};

/** Whom whoever asks helps; nobody without a role that is for helping. */
export const makeShowPeople = ({ transaction, now }: Needs): OwnPages<NamedHelping> => ({
  page: (actor, asked) =>
    asHelper<Page<NamedHelping>>(transaction, actor, nothing, (helpings, who) => helpings.people(who, now(), asked)),
  count: (actor) => asHelper(transaction, actor, 0, (helpings, who) => helpings.countPeople(who, now())),
});

/** More than anybody waits for at once. */
const mostAsked = 100;

/** What whoever asks asked people, as far as it may show: the code that they typed, and nothing of the person. */
export const makeShowHelpAsked =
  ({ transaction, now }: Needs): ShowHelpAsked =>
  (actor) =>
    asHelper<readonly NamedHelping[]>(transaction, actor, [], (helpings, who) => helpings.asked(who, now(), mostAsked));
