import type { ApolloClient } from "@apollo/client";
import { z } from "zod";
import type { KeepCardInput } from "../../graphql/generated/graphql.ts";
import { textIn } from "../../request/text-in.ts";
import { flowIn, flowQuery } from "../talent/flow-in-address.ts";
import type { KeptCard } from "../talent/kept-card.query.ts";
import { forgetNeeds, keptNeeds, needsOf } from "../talent/needs.server.ts";
import { forgetPast, keptPast, Past } from "../talent/past.server.ts";
import { flowInText } from "./flow-in-text.ts";
import { KeepCardFor } from "./person.query.ts";

/** The card as the page showed it: what is not told anew stays as it was. */
const CardBefore = z.object({
  flow: z.string().max(1000),
  experiences: Past.shape.told,
  version: z.number().int().min(0),
});

/** For a hidden field of the form. */
export const cardBefore = (kept: KeptCard | null): string => {
  const { flow, experiences, version } = kept ?? { flow: "", experiences: [], version: 0 };
  return JSON.stringify(CardBefore.parse({ flow, experiences, version }));
};

const readBefore = (text: string) => {
  try {
    return CardBefore.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
};

/** What was filled in; it stays in the form when something is wrong. */
export type ChangeFields = { readonly address: string; readonly withPast: boolean; readonly withNeeds: boolean };
export type ChangeTrouble = "no-card" | "changed-meanwhile" | "not-allowed" | "unavailable";
export type ChangeAnswer =
  /** Set-Cookie values that make this device forget what is kept for the person now. */
  | { readonly done: "kept"; readonly forgets: readonly string[] }
  | { readonly done: "signed-out" | "not-found" }
  | { readonly done: "refused"; readonly trouble: ChangeTrouble };

export const changeFieldsOf = (form: FormData): ChangeFields => ({
  address: textIn(form, "adres").slice(0, 2000),
  withPast: form.get("gedaan") === "yes",
  withNeeds: form.get("nodig") === "yes",
});

const refused = (trouble: ChangeTrouble): ChangeAnswer => ({ done: "refused", trouble });

/** An address that says nothing of what somebody likes leaves that as it was. */
const flowAfter = (address: string, before: string): string | null => {
  const told = flowInText(address);
  if (!told) return null;
  const then = flowIn(new URLSearchParams(before));
  const saysLikes = told.interests.length > 0 || told.sectors.length > 0;
  return flowQuery(saysLikes || !then ? told : { ...told, interests: then.interests, sectors: then.sectors });
};

/**
 * Keeps a card for somebody, from the address of the card that was made together on this device. What they told of
 * before, and what they need, goes along only where that was ticked; else it stays as it is.
 */
export const changeCard = async (
  client: ApolloClient,
  request: Request,
  personId: string,
  form: FormData,
): Promise<ChangeAnswer> => {
  const { address, withPast, withNeeds } = changeFieldsOf(form);
  const before = readBefore(textIn(form, "kaart"));
  if (!before) return refused("unavailable");
  const flow = flowAfter(address, before.flow);
  if (flow === null) return refused("no-card");

  const [past, needs] = await Promise.all([keptPast(request), keptNeeds(request)]);
  const input: KeepCardInput = {
    flow,
    version: before.version,
    experiences: withPast ? past.told : before.experiences,
    ...(withNeeds && needs ? { needs: needsOf(needs) } : {}),
  };
  const variables = { personId, input };
  const { data } = await client.mutate({ mutation: KeepCardFor, variables, fetchPolicy: "no-cache" });
  switch (data?.keepCardFor.__typename) {
    case "KeptCard":
      return { done: "kept", forgets: [...(withPast ? [forgetPast()] : []), ...(withNeeds ? [forgetNeeds()] : [])] };
    case "NotSignedIn":
      return { done: "signed-out" };
    case "NotFound":
      return { done: "not-found" };
    case "NotAllowed":
      return refused("not-allowed");
    case "CardChangedMeanwhile":
      return refused("changed-meanwhile");
    default:
      return refused("no-card");
  }
};
