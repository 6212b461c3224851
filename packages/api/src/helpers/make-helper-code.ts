import { helperCodeEnds, helperCodeFrom } from "@techconnect/domain/helpers/helper-code";
import type { Actor } from "@techconnect/domain/identity/actor";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import { notSignedIn, type NotSignedIn } from "../platform/access-failures.ts";
import type { HelperTokens, HelpTransaction } from "./helpings.ts";

export type MadeHelperCode = { readonly code: string; readonly expiresAt: Date };
export type MakeHelperCode = (actor: Actor) => Promise<Result<MadeHelperCode, NotSignedIn>>;

type Needs = { readonly transaction: HelpTransaction; readonly tokens: HelperTokens; readonly now: () => Date };

/** There are billions of codes: hardly ever more than one. */
const attempts = 5;

/** Makes a code with which a helper can ask whoever makes it. An earlier one stops working. */
export const makeMakeHelperCode =
  ({ transaction, tokens, now }: Needs): MakeHelperCode =>
  async (actor) => {
    if (actor.kind === "anonymous") return notSignedIn;
    const expiresAt = helperCodeEnds(now());
    for (let attempt = 0; attempt < attempts; attempt++) {
      const code = helperCodeFrom(tokens.chance());
      const kept = await transaction(actor, {}, ({ codes }) =>
        codes.keep(actor.personId, tokens.hashOf(code), expiresAt),
      );
      if (kept) return ok({ code, expiresAt });
    }
    throw new Error("No code is free.");
  };
