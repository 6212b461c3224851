import { data, redirect, useSearchParams } from "react-router";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { afterOf } from "../../features/identity/asked-link.server.ts";
import { mustBeSignedIn } from "../../features/identity/must-be-signed-in.ts";
import { judge, type JudgeTrouble } from "../../features/organisations/judge.server.ts";
import { Moderation } from "../../features/organisations/moderation.tsx";
import { statusOfTab, tabIn } from "../../features/organisations/moderation-tab.ts";
import { ModerationPage } from "../../features/organisations/organisation-queries.ts";
import { statusOf } from "../../features/organisations/trouble.tsx";
import { askedInAddress } from "../../request/asked-in-address.ts";
import { notFound } from "../../request/page-errors.ts";
import type { Route } from "./+types/moderation.ts";

/** Whoever does not moderate finds no such page. */
export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const { searchParams } = new URL(request.url);
  const { after } = askedInAddress(searchParams);
  const tab = tabIn(searchParams.get("tab"));
  const asked = await ask(clientOf(request, context), ModerationPage, { after, status: statusOfTab[tab] });
  mustBeSignedIn(request, asked?.me);
  if (!asked?.verificationQueue) throw notFound();
  return { queue: asked.verificationQueue, after, tab };
};

const refused = (trouble: JudgeTrouble) =>
  data({ trouble }, { status: trouble === "NoReason" ? 400 : statusOf[trouble] });

export const action = async ({ request, params, context }: Route.ActionArgs) => {
  try {
    const form = await request.formData();
    const trouble = await judge(clientOf(request, context), form);
    if (trouble !== null) return refused(trouble);
    return redirect(`${afterOf(form.get("verder")) ?? `/${params.lang}/moderatie`}?klaar=beoordeeld`, 303);
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return refused("Unavailable");
  }
};

const ModerationRoute = ({ loaderData, actionData }: Route.ComponentProps) => {
  const isDone = useSearchParams()[0].get("klaar") === "beoordeeld";
  return <Moderation {...loaderData} trouble={actionData?.trouble} done={actionData === undefined && isDone} />;
};
export default ModerationRoute;
