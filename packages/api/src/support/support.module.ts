import type { EntityManager } from "@mikro-orm/postgresql";
import { messages as ar } from "@techconnect/i18n/compiled/ar/support";
import { messages as en } from "@techconnect/i18n/compiled/en/support";
import { messages as nl } from "@techconnect/i18n/compiled/nl/support";
import { hashOf, keyed } from "../platform/secrets.ts";
import type { RequestScope, Slice, WorkScope } from "../platform/slice.ts";
import { wordsIn } from "../platform/words.ts";
import { makeAskForCall } from "./ask-for-call.ts";
import type { CallTokens } from "./call-requests.ts";
import { makeEraseCallRequest } from "./erase-call-request.ts";
import { makeEraseOldCallRequests } from "./erase-old-call-requests.ts";
import { CallRequestResolver } from "./graphql/call-request.resolver.ts";
import { HelpDeskResolver } from "./graphql/help-desk.resolver.ts";
import type { HelpDesks } from "./help-desks.ts";
import { callLetters } from "./letters/call-letters.ts";
import { makeMailOnCallRequested } from "./mail-on-call-requested.ts";
import { CallRequestTable, CallTallyTable } from "./postgres/call-request.table.ts";
import { postgresCallDesk, postgresCallTransaction } from "./postgres/call-requests.postgres.ts";
import { HelpDeskTable } from "./postgres/help-desk.table.ts";
import { postgresHelpDesks } from "./postgres/help-desks.postgres.ts";
import { personalCalls } from "./postgres/personal-calls.postgres.ts";
import { seedHelpDesks } from "./postgres/seed-help-desks.ts";
import { makeShowCallRequest } from "./show-call-request.ts";
import type { SupportContext } from "./support-context.ts";
import { readTelephone } from "./telephone/read-telephone.ts";

const callTokens = ({ LINK_SECRET }: RequestScope["config"]): CallTokens => {
  const make = keyed(LINK_SECRET);
  return {
    tokenFor: (requestId) => make("call request", requestId),
    hashOf,
    contactHashOf: (contact) => make("contact to count by", contact),
  };
};

const context = ({ em, config, now, newId, outboxOn }: RequestScope): SupportContext => {
  const calls = { transaction: postgresCallTransaction(em, outboxOn), tokens: callTokens(config) };
  return {
    support: {
      helpDesks: postgresHelpDesks(em),
      askForCall: makeAskForCall({ ...calls, readTelephone, newId, now }),
      showCallRequest: makeShowCallRequest(calls),
      eraseCallRequest: makeEraseCallRequest(calls),
    },
  };
};

const mailOnCallRequested = ({ em, config, now, post }: WorkScope) =>
  makeMailOnCallRequested({
    desk: postgresCallDesk(em, now),
    post,
    tokens: callTokens(config),
    letters: callLetters({
      wordsIn: wordsIn({ nl, en, ar }),
      teamAddress: config.CALL_TEAM_ADDRESS,
      publicUrl: config.PUBLIC_URL,
    }),
  });

/** The help desks as a unit of work sees them, for slices that name one beside something in the way. */
export const helpDesksOn = (em: EntityManager): HelpDesks => postgresHelpDesks(em);

export const supportModule = (): Slice<SupportContext> => ({
  tables: [HelpDeskTable, CallRequestTable, CallTallyTable],
  resolvers: [HelpDeskResolver, CallRequestResolver],
  context,
  seed: seedHelpDesks,
  personal: personalCalls,
  reactions: [{ name: "mail-on-call-requested", on: "CallRequested", make: mailOnCallRequested }],
  routines: [
    {
      name: "erase-old-call-requests",
      cron: "7 * * * *",
      make: ({ em, now }) => makeEraseOldCallRequests({ desk: postgresCallDesk(em, now), now }),
    },
  ],
});
