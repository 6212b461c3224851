import type { Actor } from "@techconnect/domain/identity/actor";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { fail, ok, type Failure, type Result } from "@techconnect/domain/kernel/result";
import type { TooManyRequests } from "@techconnect/domain/support/call-request";
import { notAllowed, notSignedIn, type NotAllowed, type NotSignedIn } from "../platform/access-failures.ts";
import { invalidInput, type InvalidInput } from "../platform/invalid-input.ts";
import type { Addresses } from "../platform/sign-in/addresses.ts";
import { readSignInAddress } from "../platform/sign-in/sign-in-address.ts";
import type { Persons } from "./persons.ts";

/** What was typed or opened shows nothing (any more): it was used or replaced, or is too old or wrong. */
export type ProofRefused = Failure<"ProofRefused">;
/** An account has another address; `id` is that of the change. */
export type AddressChanged = { readonly kind: "AddressChanged"; readonly id: string };

type Answer<Error extends Failure> = Promise<Result<{ readonly email: string }, Error>>;
export type AskForAddressError = NotSignedIn | NotAllowed | InvalidInput | TooManyRequests;
export type ChangeAddressError = NotSignedIn | NotAllowed | ProofRefused;
export type AddressOfAccount = {
  /** Mails a proof to the address. */
  readonly askForAddress: (email: string) => Answer<AskForAddressError>;
  /** @param proof the code of that letter, or what stands at the end of its link */
  readonly changeAddress: (proof: string) => Answer<ChangeAddressError>;
};

type Needs = {
  readonly actor: Actor;
  readonly locale: Locale;
  readonly addresses: Pick<Addresses, "ask" | "change">;
  readonly persons: Pick<Persons, "changeAddress">;
  readonly now: () => Date;
  /** A UUID. */
  readonly newId: () => string;
};

const hour = 3_600;
const tooMany = (now: Date) =>
  fail<TooManyRequests>({
    kind: "TooManyRequests",
    message: "It was asked often; within an hour it can be asked again.",
    retryAfterSeconds: hour - (Math.floor(now.getTime() / 1_000) % hour),
  });

const refused = fail<ProofRefused>({
  kind: "ProofRefused",
  message: "This works once, for a quarter of an hour, and only the last one that was asked for. Ask for a new one.",
});

/**
 * Gives an account another address. It changes only for who is signed in and reads the mail of the new address: a link
 * alone would let others have a stranger confirm an account that is not theirs. An account that is held stays as it is.
 */
export const makeChangeAddress = (needs: Needs): AddressOfAccount => {
  const { actor, locale, addresses, persons, now, newId } = needs;
  return {
    askForAddress: async (written) => {
      if (actor.kind === "anonymous") return notSignedIn;
      if (actor.isSuspended) return notAllowed;
      const email = readSignInAddress(written);
      if (email === null) return invalidInput(["email"], "This is no e-mail address.");
      if (email === actor.email) return invalidInput(["email"], "This is the address of your account already.");
      const asked = await addresses.ask({ personId: actor.personId, email, locale });
      return asked === "sent" ? ok({ email }) : tooMany(now());
    },
    changeAddress: async (written) => {
      if (actor.kind === "anonymous") return notSignedIn;
      if (actor.isSuspended) return notAllowed;
      const { personId, sessionId } = actor;
      const changeId = newId();
      const proof = written.replaceAll(/[\s-]/g, "");
      const email = await addresses.change({ personId, sessionId, proof, changeId }, (changed) =>
        persons.changeAddress(actor, changed, changeId),
      );
      return email === null ? refused : ok({ email });
    },
  };
};
