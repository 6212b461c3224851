import { textVersions } from "@techconnect/domain/consents/consent";
import { ok } from "@techconnect/domain/kernel/result";
import type { ConsentDesk, ConsentTo, SaidInForm } from "../consent-desk.ts";
import { ageUnknown, consentTextChanged, guardianFirst } from "../failures.ts";

const nameOf = ({ personId, purpose, scope }: ConsentTo) => [personId, purpose, scope].join();

/** What a form says of somebody who read the text of now. */
export const readAndSixteen: SaidInForm = { textVersion: 1, sixteenOrOlder: true };

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
    give: async (consent, { textVersion, sixteenOrOlder }) => {
      if (textVersion !== textVersions[consent.purpose]) return consentTextChanged(textVersions[consent.purpose]);
      if (!sixteenOrOlder) return ageUnknown;
      given.add(nameOf(consent));
      return children.has(consent.personId) ? guardianFirst : ok(true);
    },
    holds: async (consent) => given.has(nameOf(consent)) && !children.has(consent.personId),
    withdraw: async (consent) => void given.delete(nameOf(consent)),
  };
};
