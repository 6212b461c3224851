import { messages as ar } from "@techconnect/i18n/compiled/ar/identity";
import { messages as en } from "@techconnect/i18n/compiled/en/identity";
import { messages as nl } from "@techconnect/i18n/compiled/nl/identity";
import type { RequestScope, Slice, WorkScope } from "../platform/slice.ts";
import { wordsIn } from "../platform/words.ts";
import { makeChangeAccount } from "./change-account.ts";
import { makeChangeAddress } from "./change-address.ts";
import { seedDemoAccounts } from "./demo/seed-demo-accounts.ts";
import { makeSignInThings } from "./end-sign-in.ts";
import { AccountModerationResolver, AccountResolver } from "./graphql/account.resolver.ts";
import { AddressResolver } from "./graphql/address.resolver.ts";
import type { IdentityContext } from "./identity-context.ts";
import { leftAddressLetter } from "./letters/left-address-letter.ts";
import { makeMailOnAddressChanged } from "./mail-on-address-changed.ts";
import { PersonTable } from "./postgres/person.table.ts";
import { personalDataOfIdentity } from "./postgres/personal-data.ts";
import { postgresAddressFollower, postgresPersons } from "./postgres/persons.postgres.ts";
import { makeSuspendAccount } from "./suspend-account.ts";

const words = wordsIn({ nl, en, ar });

const context = ({ em, actor, accounts, locale, now, newId, outboxOn }: RequestScope): IdentityContext => {
  const persons = postgresPersons(em, outboxOn);
  return {
    identity: {
      actor,
      accounts,
      me: async () => (actor.kind === "anonymous" ? null : persons.read(actor)),
      changeAccount: makeChangeAccount({ actor, persons }),
      ...makeChangeAddress({ actor, locale, addresses: accounts.addresses, persons, now, newId }),
      ...makeSignInThings({ actor, accounts }),
      ...makeSuspendAccount({ actor, persons, now }),
    },
  };
};

const mailOnAddressChanged = ({ em, accounts, config, post, now }: WorkScope) =>
  makeMailOnAddressChanged({
    addresses: accounts.addresses,
    persons: postgresAddressFollower(em),
    post,
    letter: leftAddressLetter({ wordsIn: words, publicUrl: config.PUBLIC_URL, now }),
  });

export const identityModule = (): Slice<IdentityContext> => ({
  tables: [PersonTable],
  resolvers: [AccountResolver, AddressResolver, AccountModerationResolver],
  context,
  seed: seedDemoAccounts,
  personal: personalDataOfIdentity,
  reactions: [{ name: "mail-on-address-changed", on: "AddressChanged", make: mailOnAddressChanged }],
});
