import { makeAnalysis, type Token } from "./analysis.ts";
import { makeBridge } from "./bridge.ts";
import type { Label } from "./label.ts";

/** What a text says in stems of another language, with weights above 0. A bridge is learnt when it is first needed. */
export type Bridges = (from: string, to: string) => (text: string) => ReadonlyMap<string, number>;

/** The first label of each concept in a language: its name, the rest are other names. */
const namesIn = (labels: readonly Label[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const { concept, text } of labels) if (!names.has(concept)) names.set(concept, text);
  return names;
};

const stemsOf = (tokens: readonly Token[]) => tokens.map(({ stem }) => stem);

/** @param byLanguage labels of any concepts, the first of a concept in a language is its name */
export const makeBridges = (byLanguage: ReadonlyMap<string, readonly Label[]>): Bridges => {
  const made = new Map<string, ReturnType<Bridges>>();
  const learn: Bridges = (from, to) => {
    const [theirs, ours] = [namesIn(byLanguage.get(from) ?? []), namesIn(byLanguage.get(to) ?? [])];
    const [wordsFrom, wordsTo] = [makeAnalysis(from), makeAnalysis(to)];
    const bridge = makeBridge(
      [...theirs].flatMap(([concept, name]) => {
        const same = ours.get(concept);
        return same === undefined ? [] : [[stemsOf(wordsFrom(name)), stemsOf(wordsTo(same))] as const];
      }),
    );
    return (text) => bridge.over(wordsFrom(text));
  };
  return (from, to) => {
    const key = `${from}>${to}`;
    const bridge = made.get(key) ?? learn(from, to);
    made.set(key, bridge);
    return bridge;
  };
};
