import { messages as ar } from "@techconnect/i18n/compiled/ar/identity";
import { messages as en } from "@techconnect/i18n/compiled/en/identity";
import { messages as nl } from "@techconnect/i18n/compiled/nl/identity";
import { v7 as uuidv7 } from "uuid";
import type { Config } from "../config.ts";
import type { Post } from "../mail/mail.ts";
import { keyed } from "../secrets.ts";
import { wordsIn } from "../words.ts";
import type { Accounts } from "./accounts.ts";
import { addressLetters } from "./address-letters.ts";
import { makeAskForAddress } from "./ask-for-address.ts";
import { makeAskForProof, type AskForProof } from "./ask-for-proof.ts";
import { betterAuthAccounts } from "./better-auth-accounts.ts";
import { betterAuthSessions } from "./better-auth-sessions.ts";
import { postgresCountAsked } from "./count-asked.ts";
import { openAuth, type AuthNeeds, type OpenAuth } from "./open-auth.ts";
import { postgresAddresses } from "./postgres-addresses.ts";
import { proofLetter } from "./proof-letter.ts";
import type { DemoAccount } from "./serve-auth.ts";
import { makeLoadActor, type FindPerson, type LoadActor } from "./load-actor.ts";

type Needs = {
  readonly config: AuthNeeds["config"] & Pick<Config, "APP_ENV">;
  readonly logger: AuthNeeds["logger"];
  readonly findPerson: FindPerson;
  /** Whom visitors of a demo can be: their accounts have the ids that they are known by. */
  readonly demoAccounts: readonly DemoAccount[];
  readonly now: () => Date;
  readonly post: Post;
};

/** Everything about signing in, for as long as a process runs. */
export type SignIn = OpenAuth & {
  readonly accounts: Accounts;
  readonly loadActor: LoadActor;
  readonly askForProof: AskForProof;
};

export const openSignIn = ({ config, logger, findPerson, demoAccounts, now, post }: Needs): SignIn => {
  const demoIdOf = (address: string) => demoAccounts.find(({ email }) => email === address)?.id;
  const idOf = (email: string) => demoIdOf(email) ?? uuidv7();
  const open = openAuth({ config, logger, idOf });
  const letterNeeds = { wordsIn: wordsIn({ nl, en, ar }), publicUrl: config.PUBLIC_URL, newId: uuidv7, now };
  const make = keyed(config.LINK_SECRET);
  const countAsked = postgresCountAsked(open.pool, (email) => make("asked to sign in", email));
  const addressNeeds = { pool: open.pool, hashOf: (secret: string) => make("new address", secret), now };
  const isReserved = (email: string) => demoIdOf(email) !== undefined;
  const addresses = {
    ...postgresAddresses(addressNeeds),
    ask: makeAskForAddress({ ...addressNeeds, countAsked, isReserved, post, letters: addressLetters(letterNeeds) }),
  };
  return {
    ...open,
    accounts: { ...betterAuthAccounts(open.pool), addresses },
    loadActor: makeLoadActor({
      sessions: betterAuthSessions(open),
      findPerson,
      now,
    }),
    askForProof: makeAskForProof({ auth: open.auth, countAsked, post, letter: proofLetter(letterNeeds) }),
  };
};
