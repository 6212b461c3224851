import type { Actor } from "@techconnect/domain/identity/actor";
import { isPrintable, tidied } from "@techconnect/domain/kernel/one-line";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import { notSignedIn, type NotSignedIn } from "../platform/access-failures.ts";
import { invalidInput, type InvalidInput } from "../platform/invalid-input.ts";
import type { PersonFacts, Persons } from "./persons.ts";

export type ChangeAccount = (facts: PersonFacts) => Promise<Result<PersonFacts, NotSignedIn | InvalidInput>>;

const longestName = 60;

/** Keeps what somebody wants to be called, and in which language. An empty name takes it away. */
export const makeChangeAccount =
  ({ actor, persons }: { readonly actor: Actor; readonly persons: Persons }): ChangeAccount =>
  async ({ name, locale }) => {
    if (actor.kind === "anonymous") return notSignedIn;
    const read = tidied(name);
    if (read.length > longestName || !isPrintable(read))
      return invalidInput(["input", "name"], `A name has at most ${longestName} characters.`);
    await persons.change(actor, { name: read, locale });
    return ok({ name: read, locale });
  };
