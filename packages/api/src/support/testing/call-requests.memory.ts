import type { CallRequest } from "@techconnect/domain/support/call-request";
import type { DomainEvent } from "../../platform/events.ts";
import type { CallDesk, CallRequests, CallTransaction } from "../call-requests.ts";

type Kept = CallRequest & { readonly told: ReadonlySet<string> };

/** What is kept, as plain maps: one copy per transaction, taken over when it ends well. */
type State = {
  readonly requests: Map<string, Kept>;
  readonly tally: Map<string, number>;
  readonly events: Map<string, DomainEvent>;
};

const copyOf = ({ requests, tally, events }: State): State => ({
  requests: new Map(requests),
  tally: new Map(tally),
  events: new Map(events),
});

const requestOf = ({ told: _told, ...request }: Kept): CallRequest => request;

/** Requests of one scope: no other is seen, and none of another scope can be made. */
const scoped = (state: State, tokenHash: string, contactHash = ""): CallRequests => ({
  keep: async (request) => {
    if (request.tokenHash !== tokenHash) throw new Error("A request is made in the scope of its own secret.");
    const earlier = [...state.requests.values()].find(({ requestId }) => requestId === request.requestId);
    if (!earlier) state.requests.set(request.id, { ...request, told: new Set() });
    return earlier ? requestOf(earlier) : request;
  },
  find: async () => {
    const found = [...state.requests.values()].find((request) => request.tokenHash === tokenHash);
    return found ? requestOf(found) : null;
  },
  erase: async ({ id }) => {
    if (state.requests.get(id)?.tokenHash === tokenHash) state.requests.delete(id);
  },
  countOn: async (day) => {
    const asked = (state.tally.get(`${day} ${contactHash}`) ?? 0) + 1;
    state.tally.set(`${day} ${contactHash}`, asked);
    return asked;
  },
});

/** One thing at a time, in the order of asking. */
const inTurn = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
};

export type MemoryCalls = {
  readonly transaction: CallTransaction;
  readonly desk: CallDesk;
  /** Events that were kept and not taken back, oldest first. */
  readonly events: () => readonly DomainEvent[];
};

export const memoryCalls = (): MemoryCalls => {
  let state: State = { requests: new Map(), tally: new Map(), events: new Map() };
  const turn = inTurn();

  const transaction: CallTransaction = ({ tokenHash, contactHash }, work) =>
    turn(async () => {
      const mine = copyOf(state);
      const result = await work({
        calls: scoped(mine, tokenHash, contactHash),
        outbox: {
          append: async (event) => void mine.events.set(`${event.kind} ${event.id}`, event),
          withdraw: async ({ kind, id }) => void mine.events.delete(`${kind} ${id}`),
        },
      });
      state = mine;
      return result;
    });

  const desk: CallDesk = {
    tellOnce: (id, whom, tell) =>
      turn(async () => {
        const kept = state.requests.get(id);
        if (!kept || kept.told.has(whom)) return;
        await tell(requestOf(kept));
        state.requests.set(id, { ...kept, told: new Set([...kept.told, whom]) });
      }),
    eraseOld: (now, today) =>
      turn(async () => {
        for (const key of state.tally.keys()) if (key.slice(0, 10) < today) state.tally.delete(key);
        const old = [...state.requests.values()].filter(({ eraseAfter }) => eraseAfter <= now).map(({ id }) => id);
        for (const id of old) state.requests.delete(id);
        return old;
      }),
  };
  return { transaction, desk, events: () => [...state.events.values()] };
};
