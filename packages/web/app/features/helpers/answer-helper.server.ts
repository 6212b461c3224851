import type { ApolloClient } from "@apollo/client";
import { textIn } from "../../request/text-in.ts";
import { keepHelperCode } from "./helper-code.server.ts";
import { AcceptHelper, EndHelp, MakeHelperCode, WhoIsSignedIn } from "./helpers.query.ts";

/** Why a yes does not count (yet). */
export type AcceptTrouble = "GuardianFirst" | "AgeUnknown" | "ConsentTextChanged" | "NotFound";

/** What became of a form on the page. */
export type HelpersAnswer =
  | { readonly done: "signed-out" | "nothing" }
  | { readonly done: "ja" | "nee" | "gestopt" }
  | { readonly done: "code"; readonly cookie: string }
  /** What was ticked stays ticked. */
  | { readonly done: "refused"; readonly id: string; readonly trouble: AcceptTrouble; readonly withNeeds: boolean };

const makeCode = async (client: ApolloClient): Promise<HelpersAnswer> => {
  const { data: who } = await client.query({ query: WhoIsSignedIn, fetchPolicy: "no-cache" });
  const { data } = await client.mutate({ mutation: MakeHelperCode });
  const made = data?.makeHelperCode;
  if (!who?.me || made?.__typename !== "HelperCode") return { done: "signed-out" };
  const { code, validUntil } = made;
  return { done: "code", cookie: await keepHelperCode({ code, validUntil, personId: who.me.id }) };
};

const accept = async (client: ApolloClient, form: FormData): Promise<HelpersAnswer> => {
  const id = textIn(form, "id");
  const withNeeds = form.get("nodig") === "yes";
  const consent = {
    // a number that is none is no version of any text
    textVersion: Number.parseInt(textIn(form, "tekst"), 10) || 0,
    sixteenOrOlder: form.get("zestien") === "yes",
  };
  const { data } = await client.mutate({ mutation: AcceptHelper, variables: { id, withNeeds, consent } });
  const answer = data?.acceptHelper.__typename ?? "NotFound";
  if (answer === "Helper") return { done: "ja" };
  return answer === "NotSignedIn" ? { done: "signed-out" } : { done: "refused", id, trouble: answer, withNeeds };
};

const end = async (client: ApolloClient, form: FormData, done: "nee" | "gestopt"): Promise<HelpersAnswer> => {
  // what is over already is over
  const { data } = await client.mutate({ mutation: EndHelp, variables: { id: textIn(form, "id") } });
  return { done: data?.endHelp.__typename === "NotSignedIn" ? "signed-out" : done };
};

/** Does what a form about helpers asks. */
export const answerHelper = async (client: ApolloClient, form: FormData): Promise<HelpersAnswer> => {
  switch (form.get("doe")) {
    case "maak-code":
      return makeCode(client);
    case "ja":
      return accept(client, form);
    case "nee":
      return end(client, form, "nee");
    case "stop":
      return end(client, form, "gestopt");
    default:
      return { done: "nothing" };
  }
};
