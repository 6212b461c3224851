import type { ApolloClient } from "@apollo/client";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { textIn } from "../../request/text-in.ts";
import type { Flow } from "../talent/flow-in-address.ts";
import { moveToAccount } from "../talent/keep-in-account.server.ts";

/** Why a card is not in the account yet; each has words and a next step. */
export type KeepTrouble = "age" | "guardian" | "text" | "changed" | "unreadable" | "unavailable";

/** What somebody chose in the form; it stays when something has to be put right. */
export type KeepChosen = { readonly age: string; readonly withNeeds: boolean };

/** The card that another device kept meanwhile. */
export type OtherCard = { readonly keptAt: string; readonly version: number };

export type KeepAnswer =
  | { readonly next: "kept"; readonly listIsFull: boolean; readonly forgets: readonly string[] }
  | { readonly next: "sign-in" }
  | { readonly next: "say-age" }
  | {
      readonly next: "again";
      readonly trouble: KeepTrouble;
      readonly chosen: KeepChosen;
      readonly other: OtherCard | null;
    };

const numberIn = (form: FormData, name: string): number => {
  const number = Number(textIn(form, name));
  return Number.isInteger(number) && number >= 0 ? number : 0;
};

const keep = async (client: ApolloClient, request: Request, flow: Flow, form: FormData): Promise<KeepAnswer> => {
  const chosen = { age: textIn(form, "age"), withNeeds: form.get("needs") === "yes" };
  const again = (trouble: KeepTrouble, other: OtherCard | null = null) =>
    ({ next: "again", trouble, chosen, other }) as const;
  if (chosen.age === "younger") return { next: "say-age" };

  const { keepCard, saveItems, forgets } = await moveToAccount(client, request, {
    flow,
    withNeeds: chosen.withNeeds,
    version: numberIn(form, "version"),
    consent: { textVersion: numberIn(form, "textVersion"), sixteenOrOlder: chosen.age === "older" },
  });
  switch (keepCard.__typename) {
    case "KeptCard":
      return { next: "kept", listIsFull: saveItems?.__typename === "TooManySaved", forgets };
    case "CardChangedMeanwhile":
      return again("changed", keepCard.card);
    case "NotSignedIn":
      return { next: "sign-in" };
    case "AgeUnknown":
      return again("age");
    case "GuardianFirst":
      return again("guardian");
    case "ConsentTextChanged":
      return again("text");
    default:
      return again("unreadable");
  }
};

/** Does what the form that keeps a card asks, and nothing before it was sent. */
export const keepCardInAccount: typeof keep = async (client, request, flow, form) => {
  try {
    return await keep(client, request, flow, form);
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    const chosen = { age: textIn(form, "age"), withNeeds: form.get("needs") === "yes" };
    return { next: "again", trouble: "unavailable", chosen, other: null };
  }
};
