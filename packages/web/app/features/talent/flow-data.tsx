import type { ResultOf } from "@graphql-typed-document-node/core";
import { createContext, use } from "react";
import type { LikesChoices } from "./choices.query.ts";
import type { TalentQuestions } from "./talent-questions.query.ts";

/** Everything that the pages of the flow show, the same for everybody: loaded once, also for without internet. */
export type FlowData = {
  readonly talentQuestions: TalentQuestions;
  readonly choices: ResultOf<typeof LikesChoices>["choices"];
};

const FlowDataContext = createContext<FlowData | null>(null);

export const FlowDataProvider = FlowDataContext.Provider;

/**
 * The questions and choices of the flow.
 *
 * @throws outside of the flow's pages
 */
export const useFlowData = (): FlowData => {
  const data = use(FlowDataContext);
  if (!data) throw new Error("only pages of the talent flow have its questions");
  return data;
};
