import type { ApolloClient } from "@apollo/client";
import { randomUUID } from "node:crypto";
import { data, redirect, useSearchParams } from "react-router";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { AskForCall } from "../../features/support/ask-for-call.ts";
import {
  type CallFields,
  callFieldsOf,
  emptyFields,
  fieldInPath,
  momentOf,
} from "../../features/support/call-fields.ts";
import type { CallAnswer } from "../../features/support/call-form.tsx";
import { keepCallResult } from "../../features/support/call-result.server.ts";
import { Help, HelpPage } from "../../features/support/help.tsx";
import { topicOf } from "../../features/support/topic-words.ts";
import { localeOf } from "../../request/locale-of.ts";
import type { Route } from "./+types/help.ts";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const requestId = randomUUID();
  try {
    await clientOf(request, context).query({ query: HelpPage });
    return { requestId, desksKnown: true };
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    // the form stays, with what somebody filled in
    return data({ requestId, desksKnown: false }, { status: 503 });
  }
};

const send = async (client: ApolloClient, { requestId, firstName, contact, moment, language }: CallFields) => {
  const { data: sent } = await client.mutate({
    mutation: AskForCall,
    variables: { input: { requestId, firstName, contact, moment: momentOf(moment) ?? "ANY", language } },
  });
  return sent?.askForCall;
};

const again = (status: number, answer: CallAnswer) => data(answer, { status });

export const action = async ({ request, context }: Route.ActionArgs) => {
  const values = callFieldsOf(await request.formData());
  const empty = emptyFields(values);
  if (empty.length > 0) return again(400, { values, wrong: empty, trouble: "none" });

  try {
    const answer = await send(clientOf(request, context), values);
    if (answer?.__typename === "CallRequested") {
      const { answerBefore, token } = answer;
      const headers = { "Set-Cookie": await keepCallResult({ answerBefore, token }) };
      return redirect(`/${localeOf(request)}/hulp/gelukt`, { status: 303, headers });
    }
    if (answer?.__typename === "TooManyRequests") return again(429, { values, wrong: [], trouble: "too-many" });
    const wrong = fieldInPath(answer?.path ?? []);
    return wrong === null
      ? // the id of the form itself: the next try gets a new one
        again(503, { values: { ...values, requestId: "" }, wrong: [], trouble: "unavailable" })
      : again(400, { values, wrong: [wrong], trouble: "none" });
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return again(503, { values, wrong: [], trouble: "unavailable" });
  }
};

const HelpRoute = ({ loaderData, actionData }: Route.ComponentProps) => {
  const [parameters] = useSearchParams();
  return <Help {...loaderData} answer={actionData} topic={topicOf(parameters.get("over"))} />;
};
export default HelpRoute;
