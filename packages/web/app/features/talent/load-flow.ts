import type { ApolloClient } from "@apollo/client";
import { ask } from "../../apollo/ask.ts";
import { flowIn, type Flow } from "./flow-in-address.ts";
import { TalentFlow } from "./talent-questions.query.ts";

/** Brings the twelve questions into the cache of `client`, and reads the flow in the address; null when it is none. */
export const loadFlow = async (client: ApolloClient, { url }: Request): Promise<Flow | null> => {
  await ask(client, TalentFlow, {});
  return flowIn(new URL(url).searchParams);
};
