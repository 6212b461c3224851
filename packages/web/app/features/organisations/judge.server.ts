import type { ApolloClient } from "@apollo/client";
import { textIn } from "../../request/text-in.ts";
import { reasonIn, reinstatementReasons, sendBackReasons, suspensionReasons } from "./judging.ts";
import { ReinstateOrganisation, ReviewOrganisation, SuspendOrganisation } from "./organisation-mutations.ts";
import type { Trouble } from "./trouble.tsx";

/** Nothing was done: no reason was chosen, or it could not be. */
export type JudgeTrouble = Trouble | "NoReason";

type Answer = Exclude<Trouble, "Unavailable"> | "OrganisationSaved";

const troubleOf = (answer: Answer | undefined): JudgeTrouble | null =>
  answer === "OrganisationSaved" ? null : (answer ?? "Unavailable");

const review = async (client: ApolloClient, form: FormData, verdict: "APPROVE" | "SEND_BACK") => {
  const reason = verdict === "APPROVE" ? null : reasonIn(sendBackReasons, textIn(form, "reason"));
  if (verdict === "SEND_BACK" && reason === null) return "NoReason";
  const organisationId = textIn(form, "organisationId");
  const input = { organisationId, version: Number(textIn(form, "version")) || 0, verdict, reason };
  const { data } = await client.mutate({ mutation: ReviewOrganisation, variables: { input } });
  return troubleOf(data?.reviewOrganisation.__typename);
};

/** Does what a moderator's form asks. @returns why not, or null when it is done */
export const judge = async (client: ApolloClient, form: FormData): Promise<JudgeTrouble | null> => {
  const organisationId = textIn(form, "organisationId");
  switch (form.get("doe")) {
    case "keur-goed":
      return review(client, form, "APPROVE");
    case "stuur-terug":
      return review(client, form, "SEND_BACK");
    case "zet-stil": {
      const reason = reasonIn(suspensionReasons, textIn(form, "reason"));
      if (reason === null) return "NoReason";
      const { data } = await client.mutate({ mutation: SuspendOrganisation, variables: { organisationId, reason } });
      return troubleOf(data?.suspendOrganisation.__typename);
    }
    case "laat-verder": {
      const reason = reasonIn(reinstatementReasons, textIn(form, "reason"));
      if (reason === null) return "NoReason";
      const { data } = await client.mutate({ mutation: ReinstateOrganisation, variables: { organisationId, reason } });
      return troubleOf(data?.reinstateOrganisation.__typename);
    }
    default:
      return "NotFound";
  }
};
