import { fail, type Failure } from "@techconnect/domain/kernel/result";

/** Nobody is signed in, and this is for people who are. */
export type NotSignedIn = Failure<"NotSignedIn">;
/** Whoever is signed in can see it and has no right to do this. */
export type NotAllowed = Failure<"NotAllowed">;
/** It does not exist, or not for whoever asks: the same answer for both. */
export type NotFound = Failure<"NotFound">;

export const notSignedIn = fail<NotSignedIn>({ kind: "NotSignedIn", message: "Sign in first." });
export const notAllowed = fail<NotAllowed>({ kind: "NotAllowed", message: "Your role does not allow this." });
export const notFound = fail<NotFound>({ kind: "NotFound", message: "There is nothing here for you." });
