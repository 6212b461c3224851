import { messages as ar } from "@techconnect/i18n/compiled/ar/identity";
import { messages as en } from "@techconnect/i18n/compiled/en/identity";
import { messages as nl } from "@techconnect/i18n/compiled/nl/identity";
import { v7 as uuidv7 } from "uuid";
import type { Config } from "../config.ts";
import type { Post } from "../mail/mail.ts";
import { keyed } from "../secrets.ts";
import { wordsIn } from "../words.ts";
import type { Accounts } from "./accounts.ts";
import { makeAskForProof, type AskForProof } from "./ask-for-proof.ts";
import { betterAuthAccounts } from "./better-auth-accounts.ts";
import { betterAuthSessions } from "./better-auth-sessions.ts";
import { postgresCountAsked } from "./count-asked.ts";
import { openAuth, type AuthNeeds, type OpenAuth } from "./open-auth.ts";
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
  const idOf = (email: string) => demoAccounts.find((account) => account.email === email)?.id ?? uuidv7();
  const open = openAuth({ config, logger, idOf });
  const letter = proofLetter({ wordsIn: wordsIn({ nl, en, ar }), publicUrl: config.PUBLIC_URL, newId: uuidv7, now });
  const make = keyed(config.LINK_SECRET);
  const countAsked = postgresCountAsked(open.pool, (email) => make("asked to sign in", email));
  return {
    ...open,
    accounts: betterAuthAccounts(open.pool),
    loadActor: makeLoadActor({
      sessions: betterAuthSessions(open),
      findPerson,
      now,
    }),
    askForProof: makeAskForProof({ auth: open.auth, countAsked, post, letter }),
  };
};
