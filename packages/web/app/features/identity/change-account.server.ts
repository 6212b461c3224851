import type { ApolloClient } from "@apollo/client";
import { isLocale } from "@techconnect/domain/kernel/locale";
import { textIn } from "../../request/text-in.ts";
import { ChangeAccount, EndOtherSessions, EndSession, RemovePasskey } from "./account.query.ts";

/** What a form on the page of the account asks for, and what became of it. */
export type AccountAnswer =
  | { readonly done: "kept" | "ended" | "removed" | "nothing" }
  | { readonly done: "refused"; readonly name: string };

const keep = async (client: ApolloClient, form: FormData): Promise<AccountAnswer> => {
  const name = textIn(form, "name");
  const locale = form.get("locale");
  const input = { name, locale: isLocale(locale) ? locale : "nl" };
  const { data } = await client.mutate({ mutation: ChangeAccount, variables: { input } });
  return data?.changeAccount.__typename === "InvalidInput" ? { done: "refused", name } : { done: "kept" };
};

/** Does what a form of the account asks; what is gone already counts as ended. */
export const changeAccount = async (client: ApolloClient, form: FormData): Promise<AccountAnswer> => {
  const id = textIn(form, "id");
  switch (form.get("doe")) {
    case "bewaar":
      return keep(client, form);
    case "log-daar-uit":
      await client.mutate({ mutation: EndSession, variables: { id } });
      return { done: "ended" };
    case "log-overal-uit":
      await client.mutate({ mutation: EndOtherSessions });
      return { done: "ended" };
    case "verwijder-passkey":
      await client.mutate({ mutation: RemovePasskey, variables: { id } });
      return { done: "removed" };
    default:
      return { done: "nothing" };
  }
};
