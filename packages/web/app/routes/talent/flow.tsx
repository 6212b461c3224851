import "../../features/talent/flow.css";
import { Outlet } from "react-router";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { LikesChoices } from "../../features/talent/choices.query.ts";
import { type FlowData, FlowDataProvider } from "../../features/talent/flow-data.tsx";
import { TalentFlow } from "../../features/talent/talent-questions.query.ts";
import { unavailable } from "../../request/page-errors.ts";
import type { PageHandle } from "../../request/use-hydrates.ts";
import type { Route } from "./+types/flow.ts";

export const handle: PageHandle = { hydrates: true };

export const loader = async ({ request, context }: Route.LoaderArgs): Promise<FlowData> => {
  const client = clientOf(request, context);
  const [asked, offered] = await Promise.all([ask(client, TalentFlow, {}), ask(client, LikesChoices, {})]);
  if (!asked || !offered) throw unavailable();
  return { talentQuestions: asked.talentQuestions, choices: offered.choices };
};

/** Nothing that somebody answers changes the questions: no step waits for a network. */
export const shouldRevalidate = (): boolean => false;

/** Pages that scripts take over, and that work without internet: the twelve questions up to what somebody likes. */
const FlowLayout = ({ loaderData }: Route.ComponentProps) => (
  <FlowDataProvider value={loaderData}>
    <Outlet />
  </FlowDataProvider>
);
export default FlowLayout;
