import type { Consent, ConsentDesk } from "../consent.ts";

const nameOf = ({ personId, purpose, scope }: Consent) => [personId, purpose, scope].join();

export type MemoryConsents = ConsentDesk & {
  /** People whose consent waits for a guardian. */
  readonly children: Set<string>;
  readonly given: ReadonlySet<string>;
};

/** A ledger in memory, with no past. */
export const memoryConsents = (): MemoryConsents => {
  const [given, children] = [new Set<string>(), new Set<string>()];
  return {
    given,
    children,
    give: async (consent) => {
      given.add(nameOf(consent));
      return children.has(consent.personId) ? "waits-for-guardian" : "counts";
    },
    holds: async (consent) => given.has(nameOf(consent)) && !children.has(consent.personId),
    withdraw: async (consent) => void given.delete(nameOf(consent)),
  };
};
