import { randomInt } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import { helperCodeCount } from "@techconnect/domain/helpers/helper-code";
import { auditOn } from "../platform/audit/postgres-audit.ts";
import { consentDeskInside } from "../consents/consents.module.ts";
import { keyed } from "../platform/secrets.ts";
import type { PersonalData, RequestScope, Slice } from "../platform/slice.ts";
import { keptCardsOn } from "../talent/kept.module.ts";
import { makeAcceptHelper, makeEndHelp } from "./answer-helper.ts";
import { makeAskToHelp } from "./ask-to-help.ts";
import { makeClearUpHelp } from "./clear-up-help.ts";
import { AccountHelpersResolver } from "./graphql/account-helpers.resolver.ts";
import { HelpResolver } from "./graphql/help.resolver.ts";
import { makeKeepCardFor, makeShowPerson } from "./help-person.ts";
import type { HelpersContext } from "./helpers-context.ts";
import type { HelperTokens } from "./helpings.ts";
import { makeMakeHelperCode } from "./make-helper-code.ts";
import { postgresHelpCaretaker, postgresHelpTransaction } from "./postgres/help-transaction.postgres.ts";
import { HelperAccessTable, HelperCodeTable, HelpingTable } from "./postgres/helping.table.ts";
import { postgresNames } from "./postgres/names.postgres.ts";
import { erasePersonalHelp, personalHelpOf } from "./postgres/personal-help.ts";
import { makeShowAccesses, makeShowHelpAsked, makeShowHelpers, makeShowPeople } from "./show-help.ts";

const helperTokens = ({ LINK_SECRET }: RequestScope["config"]): HelperTokens => ({
  chance: () => randomInt(helperCodeCount),
  hashOf: (code) => keyed(LINK_SECRET)("helper code", code),
});

const context = (scope: RequestScope): HelpersContext => {
  const { em, config, now, newId } = scope;
  const consentsOn = (inTransaction: EntityManager) => consentDeskInside(inTransaction, scope);
  const cardsOn = (inTransaction: EntityManager) => keptCardsOn(inTransaction, config);
  const fromOthers = { cardsOn, namesOn: postgresNames, consentsOn, auditOn };
  const needs = { transaction: postgresHelpTransaction(em, fromOthers), tokens: helperTokens(config), newId, now };
  return {
    helpers: {
      now,
      makeCode: makeMakeHelperCode(needs),
      ask: makeAskToHelp(needs),
      accept: makeAcceptHelper(needs),
      end: makeEndHelp(needs),
      helpersOf: makeShowHelpers(needs),
      accesses: makeShowAccesses(needs),
      people: makeShowPeople(needs),
      asked: makeShowHelpAsked(needs),
      showPerson: makeShowPerson(needs),
      keepCardFor: makeKeepCardFor(needs),
    },
  };
};

const personal: PersonalData = {
  held: (em, { personId }) => personalHelpOf(em, personId),
  erase: (em, { personId }) => erasePersonalHelp(em, personId),
};

/** Who helps whom, with their consent. */
export const helpersModule = (): Slice<HelpersContext> => ({
  tables: [HelpingTable, HelperCodeTable, HelperAccessTable],
  resolvers: [HelpResolver, AccountHelpersResolver],
  context,
  personal,
  routines: [
    {
      name: "clear-up-help",
      cron: "41 * * * *",
      make: ({ em, now }) => makeClearUpHelp({ caretaker: postgresHelpCaretaker(em), now }),
    },
  ],
});
