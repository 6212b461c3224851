import type { ApolloClient } from "@apollo/client";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { unavailable } from "../../request/page-errors.ts";
import { ReadExperiences } from "./experiences.query.ts";
import { longestText, mostTold, type Past, type Told } from "./past.server.ts";

/** What was sent with the form; each field may be missing. */
const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

/** One experience with the ticks of the form, or as another reading when one was chosen. */
const ticked = (told: Told, form: FormData): Told => {
  const shown = textIn(form, `shown:${told.id}`).split(",").filter(Boolean);
  // told in another tab, so not on this form
  if (shown.length === 0) return told;
  const reading = textIn(form, `reading:${told.id}`);
  if (told.others.includes(reading))
    return {
      ...told,
      id: reading,
      without: [],
      others: [told.id, ...told.others.filter((other) => other !== reading)],
      unsure: false,
      seen: false,
    };
  const kept = new Set(form.getAll(`skill:${told.id}`));
  const unsure = told.unsure && reading === "";
  return { ...told, without: shown.filter((skill) => !kept.has(skill)).slice(0, 7), unsure, seen: !unsure };
};

/** Each experience once: what is told again takes the place of what was told before with fewer words. */
const withMore = (told: readonly Told[], more: readonly Told[]): readonly Told[] => [
  ...told,
  ...more.filter(({ id }) => !told.some((each) => each.id === id)),
];

/** The person's words, read by the API. */
const read = async (
  client: ApolloClient,
  text: string,
): Promise<{ readonly told: readonly Told[]; readonly left: string }> => {
  try {
    const { data } = await client.query({
      query: ReadExperiences,
      variables: { text },
      fetchPolicy: "no-cache",
    });
    const answer = data?.linkExperiences;
    if (!answer || "message" in answer) return { told: [], left: text };
    const told = answer.links.map(({ words, sure, experience, alternatives }) => ({
      id: experience.id,
      words,
      without: [],
      others: alternatives.map(({ id }) => id),
      unsure: !sure,
      seen: false,
    }));
    return { told, left: answer.unlinked.join(". ") };
  } catch (error) {
    throw isUnavailable(error) ? unavailable() : error;
  }
};

export type TellPast = {
  readonly past: Past;
  /** Is the person through with this page? */
  readonly done: boolean;
  /** Was it read, with nothing to read? */
  readonly nothingSaid: boolean;
};

/** What the buttons of the form do: `on`, `read`, `list`, or `away:<experience>`; anything else keeps what was ticked. */
export const tellPast = async (client: ApolloClient, before: Past, form: FormData): Promise<TellPast> => {
  const doing = textIn(form, "do");
  const told = before.told.filter(({ id }) => doing !== `away:${id}`).map((each) => ticked(each, form));

  const text = textIn(form, "text").replaceAll("\r\n", "\n").slice(0, longestText).trim();
  const chosen = textIn(form, "listed");
  const listed =
    chosen === "" ? [] : [{ id: chosen.slice(0, 60), words: "", without: [], others: [], unsure: false, seen: false }];
  // whoever goes on with new words in the box first sees what was read in them
  const wantsReading = text !== "" && (doing === "read" || (/^(on|keep|)$/.test(doing) && text !== before.left));
  const found = wantsReading ? await read(client, text) : { told: [], left: text };
  const all = withMore(told, [...found.told, ...listed]);
  const isNew = all.length > told.length;
  return {
    past: { told: all.slice(0, mostTold), left: found.left.slice(0, longestText) },
    done: doing === "on" && !isNew && !wantsReading,
    nothingSaid: all.length === 0 && text === "" && /^(read|list)$/.test(doing),
  };
};
