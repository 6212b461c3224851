import { consentsAlone, type Age } from "@techconnect/domain/consents/age";
import type { Consent } from "@techconnect/domain/consents/consent";
import type { Guardianship } from "@techconnect/domain/consents/guardianship";
import type { AuditEntry } from "../../platform/audit/audit.ts";
import type { DomainEvent } from "../../platform/events.ts";
import { inTurn } from "../../platform/testing/in-turn.ts";
import type {
  ConsentCaretaker,
  ConsentLedger,
  ConsentTransaction,
  GuardianDesk,
  GuardianToAsk,
  GuardianTransaction,
} from "../consent-ledger.ts";

type KeptGuardian = Omit<GuardianToAsk, "email"> & { readonly personId: string; readonly email: string | null };

/** What is kept, as plain maps: one copy per transaction, taken over when it ends well. */
type State = {
  readonly ages: Map<string, Age>;
  /** By id, with whose they are. */
  readonly lines: Map<string, Consent & { readonly personId: string }>;
  readonly guardians: Map<string, KeptGuardian>;
  readonly log: Map<number, AuditEntry>;
  readonly events: Map<string, DomainEvent>;
};
const copyOf = (state: State): State => ({
  ages: new Map(state.ages),
  lines: new Map(state.lines),
  guardians: new Map(state.guardians),
  log: new Map(state.log),
  events: new Map(state.events),
});

const longestLedger = 100;

const newestFirst =
  <Row extends { readonly id: string }>(at: (row: Row) => Date) =>
  (a: Row, b: Row): number =>
    at(b).getTime() - at(a).getTime() || (a.id < b.id ? 1 : -1);

const lineOf = ({ personId: _whose, ...line }: Consent & { readonly personId: string }): Consent => line;
const seenOf = ({ id, askedAt, expiresAt, verdict, answeredAt, endedAt }: KeptGuardian): Guardianship => ({
  id,
  askedAt,
  expiresAt,
  verdict,
  answeredAt,
  endedAt,
});

/** A line like it that holds must not be there. */
const addLine = ({ lines }: State, personId: string, line: Consent): void => {
  const isSame = (one: Consent & { readonly personId: string }) =>
    one.personId === personId && one.purpose === line.purpose && one.scope === line.scope;
  if ([...lines.values()].some((one) => isSame(one) && one.givenBy === line.givenBy && !one.withdrawnAt))
    throw new Error("consent_once: a line like it holds already");
  lines.set(line.id, { ...line, personId });
};

const withdrawWhere = (
  { lines }: State,
  isMeant: (line: Consent & { personId: string }) => boolean,
  at: Date,
): void => {
  for (const [id, line] of lines) if (!line.withdrawnAt && isMeant(line)) lines.set(id, { ...line, withdrawnAt: at });
};

const ledgerOf = (state: State, personId: string): ConsentLedger => {
  const { ages, lines, guardians } = state;
  return {
    // transactions come one at a time
    takeTurn: async () => undefined,
    age: async () => ages.get(personId) ?? null,
    sayAge: async (age) => void ages.set(personId, age),
    lines: async () => {
      const own = [...lines.values()].filter((line) => line.personId === personId).map(lineOf);
      const inOrder = own.toSorted(newestFirst(({ givenAt }) => givenAt));
      const [holding, withdrawn] = [true, false].map((holds) =>
        inOrder.filter(({ withdrawnAt }) => (withdrawnAt === null) === holds),
      );
      const kept = [...(holding ?? []), ...(withdrawn ?? [])].slice(0, longestLedger);
      return kept.toSorted((a, b) => b.givenAt.getTime() - a.givenAt.getTime());
    },
    add: async (line) => addLine(state, personId, line),
    withdraw: async ({ purpose, scope }, at) =>
      withdrawWhere(
        state,
        (line) =>
          line.personId === personId && line.purpose === purpose && line.scope === scope && line.givenBy === "self",
        at,
      ),
    guardianships: async () =>
      [...guardians.values()]
        .filter((one) => one.personId === personId)
        .toSorted(newestFirst(({ askedAt }) => askedAt))
        .map((one) => ({ ...seenOf(one), requestId: one.requestId })),
    addGuardianship: async (guardian) => void guardians.set(guardian.id, { ...guardian, personId }),
    endGuardianship: async (id, at) => {
      const one = guardians.get(id);
      if (one?.personId === personId) guardians.set(id, { ...one, endedAt: at, email: null });
    },
  };
};

const deskOf = (state: State, tokenHash: string): GuardianDesk => {
  const { ages, lines, guardians } = state;
  const own = () => [...guardians.values()].find((one) => one.tokenHash === tokenHash);
  const isAllowed = (line: Consent & { readonly personId: string }) =>
    line.personId === own()?.personId && line.givenBy === "guardian" && line.withdrawnAt === null;
  return {
    find: async () => {
      const one = own();
      return one ? { guardianship: seenOf(one), personId: one.personId, age: ages.get(one.personId) ?? null } : null;
    },
    answer: async ({ verdict, answeredAt }) => {
      const one = own();
      if (one) guardians.set(one.id, { ...one, verdict, answeredAt });
    },
    allowed: async () => [...lines.values()].filter(isAllowed).map(lineOf),
    allow: async (line) => {
      const one = own();
      if (!one) throw new Error("This is a link of nobody.");
      addLine(state, one.personId, line);
    },
    withdrawAll: async (at) => withdrawWhere(state, isAllowed, at),
  };
};

type Audited = { readonly state: State; readonly audit: { readonly append: (entry: AuditEntry) => Promise<void> } };

const askAnew = async ({ state, audit }: Audited, personId: string, at: Date): Promise<void> => {
  const age = state.ages.get(personId);
  if (age?.kind !== "younger") return;
  withdrawWhere(
    state,
    (line) => line.personId === personId && (line.givenBy === "guardian" || !consentsAlone(age, line.givenAt)),
    at,
  );
  for (const [id, one] of state.guardians)
    if (one.personId === personId && one.endedAt === null)
      state.guardians.set(id, { ...one, endedAt: at, email: null });
  state.ages.set(personId, { kind: "sixteen-or-older" });
  const nobody = { personId: null, onBehalfOf: null, organisationId: null };
  const subject = { kind: "person", id: personId };
  await audit.append({ ...nobody, action: "consent.ask-anew", subject, reason: "sixteen" });
};

type Transaction = <T>(work: (audited: Audited) => Promise<T>) => Promise<T>;

const caretakerOn = (transaction: Transaction): ConsentCaretaker => ({
  sendOnce: (id, send) =>
    transaction(async ({ state: { guardians } }) => {
      const one = guardians.get(id);
      if (!one || one.email === null) return;
      await send({ id, email: one.email, locale: one.locale, expiresAt: one.expiresAt });
      guardians.set(id, { ...one, email: null });
    }),
  younger: () =>
    transaction(async ({ state: { ages } }) =>
      [...ages].flatMap(([personId, age]) => (age.kind === "younger" ? [{ personId, age }] : [])),
    ),
  askAnew: (personId, at) => transaction((audited) => askAnew(audited, personId, at)),
  forget: (isPast) =>
    transaction(async ({ state: { guardians } }) => {
      for (const [id, one] of guardians) if (isPast(seenOf(one))) guardians.delete(id);
    }),
});

/** What people and their guardians said, in memory. */
export const memoryConsentStore = () => {
  let kept: State = copyOf({
    ages: new Map(),
    lines: new Map(),
    guardians: new Map(),
    log: new Map(),
    events: new Map(),
  });
  const turn = inTurn();
  const inTransaction: Transaction = (work) =>
    turn(async () => {
      const state = copyOf(kept);
      const audit = { append: async (entry: AuditEntry) => void state.log.set(state.log.size, entry) };
      const result = await work({ state, audit });
      kept = state;
      return result;
    });
  const transaction: ConsentTransaction = ({ personId }, work) =>
    inTransaction(({ state, audit }) =>
      work({
        ledger: ledgerOf(state, personId),
        audit,
        outbox: {
          append: async (event) => void state.events.set(event.id, event),
          withdraw: async ({ id }) => void state.events.delete(id),
        },
      }),
    );
  const guardians: GuardianTransaction = (tokenHash, work) =>
    inTransaction(({ state, audit }) => work({ desk: deskOf(state, tokenHash), audit }));
  return {
    transaction,
    guardians,
    caretaker: caretakerOn(inTransaction),
    /** What the audit log says, oldest first. */
    log: () => [...kept.log.values()],
    /** Events that were kept, oldest first. */
    events: () => [...kept.events.values()],
  };
};
