import { emptyRegister } from "@techconnect/domain/classes/join-class";
import type { ClassCaretaker, ClassGroups, ClassScope, ClassTransaction, KeptClass } from "../class-groups.ts";

/** What is kept, as plain maps: one copy per transaction, taken over when it ends well. */
type State = { readonly classes: Map<string, KeptClass>; readonly made: Map<string, number> };

const isOf = (scope: ClassScope, { group }: KeptClass): boolean =>
  "tokenHash" in scope ? group.tokenHash === scope.tokenHash : group.code === scope.code;

/** Classes of one scope: no other is seen, and none of another scope can be made. */
const scoped = (state: State, scope: ClassScope): ClassGroups => {
  const find = () => [...state.classes.values()].find((kept) => isOf(scope, kept)) ?? null;
  const change = (id: string, to: (kept: KeptClass) => KeptClass): void => {
    const kept = state.classes.get(id);
    if (kept && isOf(scope, kept)) state.classes.set(id, to(kept));
  };
  return {
    keep: async (group) => {
      if (!("tokenHash" in scope) || scope.tokenHash !== group.tokenHash)
        throw new Error("A class is made in the scope of its own secret.");
      const all = [...state.classes.values()];
      const earlier = all.find((kept) => kept.group.requestId === group.requestId);
      if (earlier) return earlier.group;
      if (all.some((kept) => kept.group.code === group.code)) return null;
      state.classes.set(group.id, { group, register: emptyRegister });
      return group;
    },
    find: async () => find(),
    take: async () => find(),
    saveRegister: async ({ id }, register) => change(id, ({ group }) => ({ group, register })),
    close: async ({ id }, closedAt) =>
      change(id, ({ group, register }) => ({ group: { ...group, closedAt }, register: { ...register, marks: [] } })),
    erase: async ({ id }) => {
      const kept = state.classes.get(id);
      if (kept && "tokenHash" in scope && isOf(scope, kept)) state.classes.delete(id);
    },
    countOn: async (day) => {
      const made = (state.made.get(day) ?? 0) + 1;
      state.made.set(day, made);
      return made;
    },
  };
};

/** One thing at a time, in the order of asking. */
const inTurn = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
};

export type MemoryClasses = { readonly transaction: ClassTransaction; readonly caretaker: ClassCaretaker };

export const memoryClasses = (): MemoryClasses => {
  let state: State = { classes: new Map(), made: new Map() };
  const turn = inTurn();

  const transaction: ClassTransaction = (scope, work) =>
    turn(async () => {
      const mine: State = { classes: new Map(state.classes), made: new Map(state.made) };
      const result = await work(scoped(mine, scope));
      state = mine;
      return result;
    });

  const caretaker: ClassCaretaker = {
    clearUp: (now, today) =>
      turn(async () => {
        for (const day of state.made.keys()) if (day < today) state.made.delete(day);
        const erased: string[] = [];
        for (const [id, { group, register }] of state.classes)
          if (group.eraseAfter <= now) {
            state.classes.delete(id);
            erased.push(id);
          } else if (group.closesAt <= now) state.classes.set(id, { group, register: { ...register, marks: [] } });
        return erased;
      }),
  };
  return { transaction, caretaker };
};
