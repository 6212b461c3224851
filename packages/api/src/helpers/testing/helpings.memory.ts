import { looksOpen, stateOf } from "@techconnect/domain/helpers/helping";
import type { SignedIn } from "@techconnect/domain/identity/actor";
import type { AuditEntry } from "../../platform/audit/audit.ts";
import type { ConsentDesk } from "../../consents/consent-desk.ts";
import { inTurn } from "../../platform/testing/in-turn.ts";
import { memoryPage } from "../../platform/testing/memory-page.ts";
import { cardsIn } from "../../talent/testing/kept-cards.memory.ts";
import type {
  AccessLog,
  HelperAccess,
  HelperCodes,
  HelperFor,
  Helpings,
  HelpTransaction,
  NamedHelping,
  Names,
} from "../helpings.ts";

/** What is kept, as plain maps: one copy per transaction, taken over when it ends well. */
type State = {
  readonly helpings: Map<string, NamedHelping>;
  /** Hash and end, by person. */
  readonly codes: Map<string, { readonly codeHash: string; readonly expiresAt: Date }>;
  readonly accesses: readonly HelperAccess[];
  readonly cards: Parameters<typeof cardsIn>[0];
  readonly audited: readonly AuditEntry[];
};

const helpingsOf = (state: State, actor: SignedIn): Helpings => {
  const own = () =>
    [...state.helpings.values()].filter(({ personId, helperId }) => [personId, helperId].includes(actor.personId));
  const active = ({ helperId, organisationIds }: HelperFor, now: Date) =>
    own().filter(
      (one) =>
        one.helperId === helperId && organisationIds.includes(one.organisationId) && stateOf(one, now) === "active",
    );
  const since = ({ acceptedAt, askedAt }: NamedHelping) => (acceptedAt ?? askedAt).toISOString();
  return {
    add: async (helping) => void state.helpings.set(helping.id, helping),
    take: async (id) => own().find((one) => one.id === id) ?? null,
    save: async (helping) => void state.helpings.set(helping.id, helping),
    ofPerson: async (personId, now) =>
      own()
        .filter((one) => one.personId === personId && stateOf(one, now) !== "over")
        .toSorted((a, b) => b.askedAt.getTime() - a.askedAt.getTime()),
    activeFor: async ({ personId, ...who }, now) => active(who, now).find((one) => one.personId === personId) ?? null,
    people: async (who, now, asked) => memoryPage(active(who, now), since, asked),
    countPeople: async (who, now) => active(who, now).length,
    asked: async ({ helperId, organisationIds }, now, most) =>
      own()
        .filter((one) => one.helperId === helperId && organisationIds.includes(one.organisationId))
        .filter((one) => looksOpen(one, now))
        .toSorted((a, b) => b.askedAt.getTime() - a.askedAt.getTime() || (a.id < b.id ? 1 : -1))
        .slice(0, most),
  };
};

const codesOf = ({ codes }: State): HelperCodes => ({
  keep: async (personId, codeHash, expiresAt) => {
    codes.delete(personId);
    if ([...codes.values()].some((code) => code.codeHash === codeHash)) return false;
    codes.set(personId, { codeHash, expiresAt });
    return true;
  },
  use: async (codeHash, now) => {
    const [personId, code] = [...codes].find(([, one]) => one.codeHash === codeHash) ?? [];
    if (personId === undefined || code === undefined) return null;
    codes.delete(personId);
    return code.expiresAt > now ? personId : null;
  },
});

const accessesOf = (read: () => State, write: (accesses: readonly HelperAccess[]) => void): AccessLog => ({
  append: async (access) => write([...read().accesses, access]),
  page: async (personId, asked) =>
    memoryPage(
      read().accesses.filter((one) => one.personId === personId),
      ({ at }) => at.toISOString(),
      asked,
      "falling",
    ),
  count: async (personId) => read().accesses.filter((one) => one.personId === personId).length,
});

export type MemoryHelp = {
  readonly transaction: HelpTransaction;
  readonly audited: () => readonly AuditEntry[];
};

export const memoryHelp = ({
  consents,
  names,
}: {
  readonly consents: ConsentDesk;
  readonly names: Names;
}): MemoryHelp => {
  let state: State = { helpings: new Map(), codes: new Map(), accesses: [], cards: new Map(), audited: [] };
  const turn = inTurn();
  const transaction: HelpTransaction = (actor, _scope, work) =>
    turn(async () => {
      let mine: State = {
        ...state,
        helpings: new Map(state.helpings),
        codes: new Map(state.codes),
        cards: new Map(state.cards),
      };
      const result = await work({
        helpings: helpingsOf(mine, actor),
        codes: codesOf(mine),
        accesses: accessesOf(
          () => mine,
          (accesses) => (mine = { ...mine, accesses }),
        ),
        cards: cardsIn(mine.cards, () => true),
        names,
        consents,
        audit: { append: async (entry) => void (mine = { ...mine, audited: [...mine.audited, entry] }) },
      });
      state = mine;
      return result;
    });
  return { transaction, audited: () => state.audited };
};
