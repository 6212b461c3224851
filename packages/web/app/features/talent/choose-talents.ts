import { redirect } from "react-router";
import { type Flow, flowIn, flowPath } from "./flow-in-address.ts";

/** How many talents fit on a card. */
export const fewest = 3;
export const most = 4;

export type TalentChoice = {
  readonly flow: Flow | null;
  /** "Done" was pressed with too few or too many. */
  readonly wrongCount: boolean;
  /** Only one more is wanted. */
  readonly addingOne: boolean;
};

/** The page on which somebody chooses talents: three or four lead to the card, any other number is asked again. */
export const chooseTalents = (address: URL, locale: string): Response | TalentChoice => {
  const flow = flowIn(address.searchParams);
  const addingOne = address.searchParams.has("erbij");
  if (!flow || !address.searchParams.has("klaar")) return { flow, wrongCount: false, addingOne };

  const count = flow.talents.length;
  if (count < fewest || count > most) return { flow, wrongCount: true, addingOne };
  return redirect(flowPath(locale, "talenten/kaart", flow));
};
