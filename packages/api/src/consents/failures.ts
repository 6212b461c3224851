import { fail, type Failure } from "@techconnect/domain/kernel/result";

/** Nothing can be consented to before somebody says whether they are sixteen. */
export type AgeUnknown = Failure<"AgeUnknown">;
/** Somebody who said a day of birth said the other thing now. */
export type AgeAlreadySaid = Failure<"AgeAlreadySaid">;
/** The text was another one than that of now. */
export type ConsentTextChanged = Failure<"ConsentTextChanged"> & { readonly textVersion: number };
/** Whoever is sixteen, or has a guardian who agreed, asks none. */
export type NoGuardianNeeded = Failure<"NoGuardianNeeded">;

/** Somebody under 16 said yes, and a guardian has to say so too, first. */
export type GuardianFirst = Failure<"GuardianFirst">;

export const guardianFirst = fail<GuardianFirst>({
  kind: "GuardianFirst",
  message: "A parent or guardian has to say yes first.",
});
export const ageUnknown = fail<AgeUnknown>({ kind: "AgeUnknown", message: "Say first whether you are 16 or older." });
export const ageAlreadySaid = fail<AgeAlreadySaid>({
  kind: "AgeAlreadySaid",
  message: "You gave a day of birth before; with that one you are not 16 yet.",
});
export const consentTextChanged = (textVersion: number) =>
  fail<ConsentTextChanged>({
    kind: "ConsentTextChanged",
    message: "The text has changed; read it again.",
    textVersion,
  });
export const noGuardianNeeded = fail<NoGuardianNeeded>({
  kind: "NoGuardianNeeded",
  message: "You are 16 or older, or a guardian agreed already.",
});
