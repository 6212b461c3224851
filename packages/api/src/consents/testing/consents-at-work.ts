import { randomUUID } from "node:crypto";
import { anonymous, type Actor } from "@techconnect/domain/identity/actor";
import { makeConfirmGuardian, makeShowGuardianRequest } from "../answer-guardian.ts";
import { makeAskGuardian } from "../ask-guardian.ts";
import { makeGiveConsent } from "../give-consent.ts";
import { makeSayAge } from "../say-age.ts";
import { makeShowConsents } from "../show-consents.ts";
import { makeWithdrawConsent } from "../withdraw-consent.ts";
import { friday } from "./a-consent.ts";
import { memoryConsentStore } from "./consents.memory.ts";

/** Secrets that a test can read. */
const tokens = {
  tokenFor: (id: string) => `token of ${id}`,
  hashOf: (token: string) => `hash of ${token}`,
};

/** All that people and guardians can do, on a store in memory; time passes only when it is told to. */
export const consentsAtWork = () => {
  let instant = friday;
  const { transaction, guardians, log, events } = memoryConsentStore();
  const clock = { now: () => instant, newId: randomUUID };
  const guardian = { ...clock, transaction: guardians, tokens };
  return {
    /** What one person can do, as their next request has it. */
    as: (actor: Actor = anonymous) => {
      const needs = { ...clock, actor, transaction };
      return {
        give: makeGiveConsent(needs),
        withdraw: makeWithdrawConsent(needs),
        sayAge: makeSayAge(needs),
        askGuardian: makeAskGuardian({ ...needs, tokens }),
        own: makeShowConsents(needs),
      };
    },
    showRequest: makeShowGuardianRequest(guardian),
    confirm: makeConfirmGuardian(guardian),
    /** The secret part of the link of the guardian who was asked last. */
    lastToken: () => tokens.tokenFor(events().at(-1)?.id ?? ""),
    log,
    events,
    wait: (until: Date) => void (instant = until),
  };
};
