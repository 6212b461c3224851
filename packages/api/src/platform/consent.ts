import { fail, type Failure } from "@techconnect/domain/kernel/result";

/** What somebody says yes to. */
export type Consent = {
  readonly personId: string;
  readonly purpose: "keep-card" | "share-with-helper";
  /** For one person only, by id; null where the purpose says it all. */
  readonly scope: string | null;
};

/**
 * Writes down that somebody says yes; saying so again changes nothing.
 *
 * @returns whether it counts by itself: that of somebody under 16 waits for a guardian
 */
export type GiveConsent = (consent: Consent) => Promise<"counts" | "waits-for-guardian">;

/** The ledger of consents, as a transaction of whoever asks may see it. */
export type ConsentDesk = {
  readonly give: GiveConsent;
  /** Does it count at this very moment? A helper may ask so of a consent with the helper as its scope. */
  readonly holds: (consent: Consent) => Promise<boolean>;
  /** Writes down that somebody takes it back; harmless where nothing was given. */
  readonly withdraw: (consent: Consent) => Promise<void>;
};

/** Somebody under 16 said yes, and a guardian has to say so too, first. */
export type GuardianFirst = Failure<"GuardianFirst">;

export const guardianFirst = fail<GuardianFirst>({
  kind: "GuardianFirst",
  message: "A parent or guardian has to say yes first.",
});

/** For a process that has no ledger: whatever people do by themselves counts as their consent. */
export const withoutLedger = (): ConsentDesk => ({
  give: async () => "counts",
  holds: async () => true,
  withdraw: async () => undefined,
});
