import type { Actor } from "@techconnect/domain/identity/actor";
import type { Accounts } from "../platform/sign-in/accounts.ts";
import type { PersonalStore } from "./personal-store.ts";

/** Everything that is held about whoever asks, as JSON; null for nobody. */
export type ExportAccount = () => Promise<string | null>;

type Needs = {
  readonly actor: Actor;
  readonly store: Pick<PersonalStore, "held">;
  readonly accounts: Pick<Accounts, "sessionsOf" | "passkeysOf" | "hasAuthenticator" | "madeAt">;
  readonly now: () => Date;
};

export const makeExportAccount =
  ({ actor, store, accounts, now }: Needs): ExportAccount =>
  async () => {
    if (actor.kind === "anonymous") return null;
    const held = await store.held(actor);
    const signIn = {
      madeAt: await accounts.madeAt(actor.personId),
      sessions: (await accounts.sessionsOf(actor.personId)).map(({ id: _secret, ...session }) => session),
      passkeys: (await accounts.passkeysOf(actor.personId)).map(({ id: _secret, ...passkey }) => passkey),
      hasAuthenticator: await accounts.hasAuthenticator(actor.personId),
    };
    return JSON.stringify({ format: 1, madeAt: now().toISOString(), ...held, signIn }, null, 2);
  };
