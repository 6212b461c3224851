import { messages as ar } from "@techconnect/i18n/compiled/ar/privacy";
import { messages as en } from "@techconnect/i18n/compiled/en/privacy";
import { messages as nl } from "@techconnect/i18n/compiled/nl/privacy";
import type { PersonalData, RequestScope, Slice, WorkScope } from "../platform/slice.ts";
import { wordsIn } from "../platform/words.ts";
import { makeClearUnusedAccounts } from "./clear-unused-accounts.ts";
import { makeEraseAccount } from "./erase-account.ts";
import { makeExportAccount } from "./export-account.ts";
import { PrivacyResolver } from "./graphql/privacy.resolver.ts";
import { unusedLetter } from "./letters/unused-letter.ts";
import { postgresAccountCaretaker } from "./postgres/account-caretaker.postgres.ts";
import { postgresPersonalStore } from "./postgres/personal-store.postgres.ts";
import type { PrivacyContext } from "./privacy-context.ts";
import { makeRemoveAccountOnPersonErased } from "./remove-account-on-person-erased.ts";

const words = wordsIn({ nl, en, ar });

/** @param personal what each slice keeps about people with an account, in the order of the slices */
export const privacyModule = (personal: readonly PersonalData[]): Slice<PrivacyContext> => {
  const caretakerIn = ({ em }: WorkScope) => postgresAccountCaretaker(em, personal);
  return {
    tables: [],
    resolvers: [PrivacyResolver],
    context: (scope: RequestScope) => {
      const { em, actor, accounts, now } = scope;
      const store = postgresPersonalStore(em, personal, scope);
      return {
        privacy: {
          export: makeExportAccount({ actor, store, accounts, now }),
          erase: makeEraseAccount({ actor, store, accounts }),
        },
      };
    },
    reactions: [
      {
        name: "remove-account-on-person-erased",
        on: "PersonErased",
        make: (scope) => makeRemoveAccountOnPersonErased({ accounts: scope.accounts, caretaker: caretakerIn(scope) }),
      },
    ],
    routines: [
      {
        name: "clear-unused-accounts",
        cron: "17 2 * * *",
        make: (scope) =>
          makeClearUnusedAccounts({
            caretaker: caretakerIn(scope),
            accounts: scope.accounts,
            post: scope.post,
            letter: unusedLetter({ wordsIn: words, publicUrl: scope.config.PUBLIC_URL }),
            heldBack: (organisations) =>
              scope.logger.warn({ organisations }, "an unused account stays: it is the last admin of organisations"),
            now: scope.now,
          }),
      },
    ],
  };
};
