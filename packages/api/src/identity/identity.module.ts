import type { RequestScope, Slice } from "../platform/slice.ts";
import { makeChangeAccount } from "./change-account.ts";
import { seedDemoAccounts } from "./demo/seed-demo-accounts.ts";
import { makeSignInThings } from "./end-sign-in.ts";
import { AccountModerationResolver, AccountResolver } from "./graphql/account.resolver.ts";
import type { IdentityContext } from "./identity-context.ts";
import { PersonTable } from "./postgres/person.table.ts";
import { personalDataOfIdentity } from "./postgres/personal-data.ts";
import { postgresPersons } from "./postgres/persons.postgres.ts";
import { makeSuspendAccount } from "./suspend-account.ts";

const context = ({ em, actor, accounts, now }: RequestScope): IdentityContext => {
  const persons = postgresPersons(em);
  return {
    identity: {
      actor,
      accounts,
      me: async () => (actor.kind === "anonymous" ? null : persons.read(actor)),
      changeAccount: makeChangeAccount({ actor, persons }),
      ...makeSignInThings({ actor, accounts }),
      ...makeSuspendAccount({ actor, persons, now }),
    },
  };
};

export const identityModule = (): Slice<IdentityContext> => ({
  tables: [PersonTable],
  resolvers: [AccountResolver, AccountModerationResolver],
  context,
  seed: seedDemoAccounts,
  personal: personalDataOfIdentity,
});
