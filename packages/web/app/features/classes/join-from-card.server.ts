import type { ApolloClient } from "@apollo/client";
import { data, redirect } from "react-router";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { ask } from "../../apollo/ask.ts";
import { cardOfFlow, talentIdsOn } from "../talent/card-of-flow.ts";
import { type Flow, flowIn, flowPath } from "../talent/flow-in-address.ts";
import { forgetNeeds } from "../talent/needs.server.ts";
import { TalentFlow } from "../talent/talent-questions.query.ts";
import { JoinClass } from "./join-class.mutation.ts";
import type { JoinTrouble } from "./join-notice.tsx";
import { forgetJoining, joiningOf, keepCounted } from "./joining.server.ts";

const statusOf: Record<JoinTrouble, number> = {
  ClassNotFound: 404,
  ClassClosed: 410,
  ClassFull: 409,
  TooManyAtOnce: 429,
  unavailable: 503,
};
const trouble = (kind: JoinTrouble) => data({ trouble: kind }, { status: statusOf[kind] });

/** A shared device: nothing of who sat here before stays for the next one. */
const nextPerson = (locale: string, classCode: string) => {
  const headers = new Headers({ "Clear-Site-Data": '"storage"' });
  headers.append("Set-Cookie", forgetJoining());
  headers.append("Set-Cookie", forgetNeeds());
  return redirect(flowPath(locale, "talenten", { classCode }), { status: 303, headers });
};

const join = async (client: ApolloClient, flow: Flow, code: string, requestId: string) => {
  const questions = await ask(client, TalentFlow, {});
  const talents = questions ? talentIdsOn(cardOfFlow(questions.talentQuestions, flow)) : [];
  const { data: sent } = await client.mutate({
    mutation: JoinClass,
    variables: { input: { code, requestId, talents: [...talents], interests: [...flow.interests] } },
  });
  return sent?.joinClass.__typename;
};

/** The form on the card: counts its talents along for the group in the address, or lets the next person begin. */
export const joinFromCard = async (client: ApolloClient, request: Request, locale: string) => {
  const url = new URL(request.url);
  const flow = flowIn(url.searchParams);
  const code = flow?.classCode;
  if (!flow || code === undefined) return redirect(`/${locale}/talenten`, { status: 303 });
  const form = await request.formData();
  if (form.has("volgende")) return nextPerson(locale, code);

  const formId = form.get("requestId");
  const { requestId } = await joiningOf(request, code, typeof formId === "string" ? formId : undefined);
  try {
    const answer = await join(client, flow, code, requestId);
    if (answer === "ClassJoined") {
      const headers = { "Set-Cookie": await keepCounted(code, requestId) };
      return redirect(flowPath(locale, "talenten/kaart", flow), { status: 303, headers });
    }
    return trouble(answer === undefined || answer === "InvalidInput" ? "unavailable" : answer);
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return trouble("unavailable");
  }
};
