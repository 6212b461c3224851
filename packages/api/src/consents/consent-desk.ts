import type { Purpose } from "@techconnect/domain/consents/consent";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import { guardianFirst, type AgeUnknown, type ConsentTextChanged, type GuardianFirst } from "./failures.ts";
import type { GiveConsent } from "./give-consent.ts";
import type { WithdrawConsent } from "./withdraw-consent.ts";

/** What somebody says yes to, by doing something that asks for it. */
export type ConsentTo = {
  readonly personId: string;
  readonly purpose: Purpose;
  /** For one person only, by id; null where the purpose says it all. */
  readonly scope: string | null;
};
/** What the form says along with it. */
export type SaidInForm = {
  /** Of the text that was read. */
  readonly textVersion: number;
  /** Nothing where somebody said their age before. */
  readonly sixteenOrOlder: boolean;
};
export type ConsentRefused = AgeUnknown | ConsentTextChanged | GuardianFirst;

/** Consents for a transaction of whoever asks, which does something else as well. */
export type ConsentDesk = {
  /** Writes down that whoever asks says yes; saying so again changes nothing. @returns why it does not count (yet) */
  readonly give: (consent: ConsentTo, said: SaidInForm) => Promise<Result<true, ConsentRefused>>;
  /** Does it count at this very moment? Of anybody, for a helper asks after somebody else's. */
  readonly holds: (consent: ConsentTo) => Promise<boolean>;
  /** Writes down that whoever asks takes it back; harmless where nothing was given. */
  readonly withdraw: (consent: ConsentTo) => Promise<void>;
};

type Needs = {
  readonly give: GiveConsent;
  readonly withdraw: WithdrawConsent;
  readonly holds: ConsentDesk["holds"];
};

export const makeConsentDesk = ({ give, withdraw, holds }: Needs): ConsentDesk => ({
  give: async ({ purpose, scope }, said) => {
    const given = await give({ purpose, scope, ...said });
    if (given.ok) return given.value.counts ? ok(true) : guardianFirst;
    const { error } = given;
    if (error.kind === "AgeUnknown" || error.kind === "ConsentTextChanged") return { ok: false, error };
    // a use-case asked for what cannot be consented to
    throw new Error(error.message);
  },
  holds,
  withdraw: async ({ purpose, scope }) => void (await withdraw({ purpose, scope })),
});
