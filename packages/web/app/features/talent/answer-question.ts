import { questionCount } from "@techconnect/domain/talent/score-talents";
import { redirect } from "react-router";
import { type Flow, flowIn, flowPath, questionPath } from "./flow-in-address.ts";

/** What a question page shows; `flow` is null when the address holds answers that are not ours. */
export type AskedQuestion = {
  readonly number: number;
  readonly flow: Flow | null;
  /** "Go on" was pressed without a choice. */
  readonly nothingChosen: boolean;
  /** Came here from the list of answers, and goes back to it. */
  readonly checking: boolean;
};

const replaceAt = (answers: string, at: number, letter: string) =>
  answers.slice(0, at) + letter + answers.slice(at + 1);

const numberOf = (text: string | undefined): number | null =>
  text !== undefined && /^[1-9][0-9]?$/.test(text) && Number(text) <= questionCount ? Number(text) : null;

/**
 * One step of the twelve: an answer sent by the form leads on to the next page; anything else is shown.
 *
 * Runs on the server for who has no JavaScript and in the browser for who has. Answers to later questions are kept
 * when an earlier one is changed.
 *
 * @returns null when there is no such question
 */
export const answerQuestion = (
  address: URL,
  params: { readonly lang?: string; readonly n?: string },
): Response | AskedQuestion | null => {
  const locale = params.lang ?? "nl";
  const number = numberOf(params.n);
  if (number === null) return null;
  const asked = address.searchParams;
  const flow = flowIn(asked);
  const checking = asked.has("nakijken");
  if (!flow) return { number, flow, nothingChosen: false, checking };

  // somebody opened a later question at once: begin with the first one that is open
  if (flow.answers.length < number - 1) return redirect(questionPath(locale, flow.answers.length + 1, flow));

  const letter = asked.get("o") ?? "";
  if (!/^[a-dx]$/.test(letter)) return { number, flow, nothingChosen: asked.has("verder"), checking };

  const next = { ...flow, answers: replaceAt(flow.answers, number - 1, letter) };
  if (checking) return redirect(flowPath(locale, "talenten/nakijken", next));
  return redirect(
    number === questionCount ? flowPath(locale, "talenten/kaart", next) : questionPath(locale, number + 1, next),
  );
};
