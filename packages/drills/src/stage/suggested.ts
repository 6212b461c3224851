import { ask } from "./ask.ts";

const Suggest = `query ($input: SuggestionsInput!) {
  suggestions(input: $input) {
    ... on Suggestions { vacancies { score group gaps contributions { skill amount } vacancy { slug title } } }
  }
}`;
type Suggested = {
  readonly suggestions?: { readonly vacancies?: readonly { readonly vacancy: { readonly slug: string } }[] };
} | null;

/** People who differ in what they can and like, asking for few and for many. */
const people = ["aaaaaaaaaaaa", "bdacbdacbdac", "dcbadcbadcba", "ccccccaaaaaa"].flatMap((answers) =>
  [3, 50].flatMap((first) => [[], ["making", "people"]].map((interests) => ({ answers, first, interests }))),
);

/** All that the match index of an API has to say of vacancies to some people, as a text to compare. */
export const suggestedBy = async (origin: string): Promise<string> => {
  const answers: unknown[] = [];
  for (const input of people) {
    const { status, data } = await ask(origin, Suggest, { input });
    if (status !== 200) throw new Error(`The API answers ${status} when asked for suggestions.`);
    answers.push((data as Suggested)?.suggestions?.vacancies);
  }
  return JSON.stringify(answers);
};

/** How many suggestions that text holds. */
export const countIn = (suggested: string): number => suggested.split('"slug"').length - 1;

/** Whether a vacancy is suggested to somebody. */
export const isSuggested = async (origin: string, id: string): Promise<boolean> =>
  (await suggestedBy(origin)).includes(id);
