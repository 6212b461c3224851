import type { Actor } from "@techconnect/domain/identity/actor";
import { isUuid } from "@techconnect/domain/kernel/uuid";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import { notFound, notSignedIn, type NotFound, type NotSignedIn } from "../platform/access-failures.ts";
import type { Accounts } from "../platform/sign-in/accounts.ts";

type Ended<Failures extends NotFound | NotSignedIn> = Promise<Result<{ readonly ended: true }, Failures>>;
export type SignInThings = {
  readonly endSession: (id: string) => Ended<NotFound | NotSignedIn>;
  readonly endOtherSessions: () => Ended<NotSignedIn>;
  readonly removePasskey: (id: string) => Ended<NotFound | NotSignedIn>;
};

const ended = ok({ ended: true } as const);

/** Ends what somebody signs in with. What is another's answers like what is not there. */
export const makeSignInThings = ({ actor, accounts }: { readonly actor: Actor; readonly accounts: Accounts }) => {
  const things: SignInThings = {
    endSession: async (id) => {
      if (actor.kind === "anonymous") return notSignedIn;
      return isUuid(id) && (await accounts.endSession(actor.personId, id)) ? ended : notFound;
    },
    endOtherSessions: async () => {
      if (actor.kind === "anonymous") return notSignedIn;
      await accounts.endSessions(actor.personId, actor.sessionId);
      return ended;
    },
    removePasskey: async (id) => {
      if (actor.kind === "anonymous") return notSignedIn;
      return isUuid(id) && (await accounts.removePasskey(actor.personId, id)) ? ended : notFound;
    },
  };
  return things;
};
