import { type Flow, flowIn } from "../talent/flow-in-address.ts";

/**
 * What an address of the flow tells, from whatever somebody pastes: the whole address, its end, or a message with it.
 *
 * @returns null where no answer and no talent stands in it; the code of a group is left out
 */
export const flowInText = (text: string): Omit<Flow, "classCode"> | null => {
  const query = /\?([^\s#]*)/.exec(text)?.[1] ?? text.trim();
  const flow = flowIn(new URLSearchParams(query));
  if (!flow || (flow.answers === "" && flow.talents.length === 0)) return null;
  const { answers, talents, interests, sectors } = flow;
  return { answers, talents, interests, sectors };
};
