import type { Actor } from "@techconnect/domain/identity/actor";
import type { Accounts } from "../platform/sign-in/accounts.ts";
import type { AddressOfAccount } from "./change-address.ts";
import type { ChangeAccount } from "./change-account.ts";
import type { SignInThings } from "./end-sign-in.ts";
import type { PersonFacts } from "./persons.ts";
import type { SuspendAccount } from "./suspend-account.ts";

/** What other slices find in the context of a request. */
export type IdentityContext = {
  readonly identity: SignInThings &
    AddressOfAccount &
    SuspendAccount & {
      /** Who asks. */
      readonly actor: Actor;
      /** What whoever asks said of themselves; null for nobody. */
      readonly me: () => Promise<PersonFacts | null>;
      readonly changeAccount: ChangeAccount;
      readonly accounts: Pick<Accounts, "sessionsOf" | "passkeysOf" | "hasAuthenticator">;
    };
};
