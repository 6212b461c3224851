import type { EntityManager } from "@mikro-orm/postgresql";
import { messages as ar } from "@techconnect/i18n/compiled/ar/consents";
import { messages as en } from "@techconnect/i18n/compiled/en/consents";
import { messages as nl } from "@techconnect/i18n/compiled/nl/consents";
import { hashOf, keyed } from "../platform/secrets.ts";
import type { RequestScope, Slice, WorkScope } from "../platform/slice.ts";
import { wordsIn } from "../platform/words.ts";
import { makeConfirmGuardian, makeShowGuardianRequest } from "./answer-guardian.ts";
import { makeAskGuardian } from "./ask-guardian.ts";
import { makeConsentDesk, type ConsentDesk } from "./consent-desk.ts";
import type { GuardianTokens } from "./consent-ledger.ts";
import type { ConsentsContext } from "./consents-context.ts";
import { makeGiveConsent } from "./give-consent.ts";
import { AccountConsentsResolver } from "./graphql/account-consents.resolver.ts";
import { ConsentResolver } from "./graphql/consent.resolver.ts";
import { guardianLetter } from "./letters/guardian-letter.ts";
import { makeLookAfterConsents } from "./look-after-consents.ts";
import { makeMailOnGuardianAsked } from "./mail-on-guardian-asked.ts";
import { postgresConsentCaretaker } from "./postgres/consent-caretaker.postgres.ts";
import { consentsInside, postgresConsentTransaction } from "./postgres/consent-ledger.postgres.ts";
import { AgeDeclarationTable, ConsentTable, GuardianshipTable } from "./postgres/consent.table.ts";
import { postgresGuardianTransaction } from "./postgres/guardian-desk.postgres.ts";
import { hasConsent } from "./postgres/has-consent.postgres.ts";
import { personalConsents } from "./postgres/personal-consents.postgres.ts";
import { purposeTextIn } from "./purpose-text.ts";
import { makeSayAge } from "./say-age.ts";
import { makeShowConsents } from "./show-consents.ts";
import { makeWithdrawConsent } from "./withdraw-consent.ts";

const words = wordsIn({ nl, en, ar });

const guardianTokens = ({ LINK_SECRET }: RequestScope["config"]): GuardianTokens => {
  const make = keyed(LINK_SECRET);
  return { tokenFor: (id) => make("guardian", id), hashOf };
};

const context = ({ em, actor, config, now, newId, outboxOn }: RequestScope): ConsentsContext => {
  const needs = { actor, transaction: postgresConsentTransaction(em, outboxOn), now, newId };
  const tokens = guardianTokens(config);
  const guardian = { transaction: postgresGuardianTransaction(em), tokens, now, newId };
  return {
    consents: {
      purposeTexts: purposeTextIn(words),
      own: makeShowConsents(needs),
      give: makeGiveConsent(needs),
      withdraw: makeWithdrawConsent(needs),
      sayAge: makeSayAge(needs),
      askGuardian: makeAskGuardian({ ...needs, tokens }),
      showGuardianRequest: makeShowGuardianRequest(guardian),
      confirmGuardian: makeConfirmGuardian(guardian),
    },
  };
};

const mailOnGuardianAsked = ({ em, config, post }: WorkScope) =>
  makeMailOnGuardianAsked({
    caretaker: postgresConsentCaretaker(em),
    post,
    tokens: guardianTokens(config),
    letter: guardianLetter({ wordsIn: words, publicUrl: config.PUBLIC_URL }),
  });

export { hasConsent };

/**
 * Consents for whoever asks, inside a transaction of theirs that does something else as well.
 *
 * @param em inside the transaction
 */
export const consentDeskInside = (
  em: EntityManager,
  { actor, now, newId, outboxOn }: Pick<RequestScope, "actor" | "now" | "newId" | "outboxOn">,
): ConsentDesk => {
  const needs = { actor, transaction: consentsInside(em, outboxOn), now, newId };
  return makeConsentDesk({
    give: makeGiveConsent(needs),
    withdraw: makeWithdrawConsent(needs),
    holds: (consent) => hasConsent(em, { ...consent, at: now() }),
  });
};

export const consentsModule = (): Slice<ConsentsContext> => ({
  tables: [ConsentTable, AgeDeclarationTable, GuardianshipTable],
  resolvers: [ConsentResolver, AccountConsentsResolver],
  context,
  personal: personalConsents,
  reactions: [{ name: "mail-on-guardian-asked", on: "GuardianAsked", make: mailOnGuardianAsked }],
  routines: [
    {
      name: "look-after-consents",
      cron: "11 0 * * *",
      make: ({ em, now }) => makeLookAfterConsents({ caretaker: postgresConsentCaretaker(em), now }),
    },
  ],
});
