import type { ApolloClient } from "@apollo/client";
import type { ConsentPurpose } from "../../graphql/generated/graphql.ts";
import { textIn } from "../../request/text-in.ts";
import { ForgetCard } from "./forget-card.mutation.ts";
import { WithdrawConsent } from "./my-data.query.ts";

const purposes: readonly ConsentPurpose[] = ["KEEP_CARD", "SHARE_WITH_HELPER", "REMINDERS"];

/** Takes back what a form names. A card that nobody may keep any more is erased with it. */
export const withdrawConsent = async (client: ApolloClient, form: FormData): Promise<void> => {
  const purpose = purposes.find((one) => one === form.get("purpose"));
  if (purpose === undefined) return;
  if (purpose === "KEEP_CARD") {
    await client.mutate({ mutation: ForgetCard });
    return;
  }
  const scope = textIn(form, "scope");
  const input = { purpose, ...(scope === "" ? {} : { scope }) };
  await client.mutate({ mutation: WithdrawConsent, variables: { input } });
};
