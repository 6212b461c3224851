import { makeAnalysis, type Token } from "@techconnect/matching/linking/analysis";
import type { SkillLabel } from "./labels.ts";

/** A label whose words all stand in a sentence, with those words, in reading order. */
export type Held = { readonly label: SkillLabel; readonly tokens: readonly Token[] };

type Entry = { readonly label: SkillLabel; readonly stems: readonly string[] };

/** Words that may stand between those of a long label. Between two it changes what they say: "learn the technology". */
const wordsBetween = (words: number): number => (words > 2 ? 1 : 0);

/** The narrowest place at which all stems stand together; null when there is none that is narrow enough. */
const narrowest = (sentence: readonly Token[], stems: readonly string[]): readonly Token[] | null => {
  const longest = stems.length + wordsBetween(stems.length);
  let best: readonly Token[] | null = null;
  for (let from = 0; from < sentence.length; from++) {
    if (!stems.includes(sentence[from]!.stem)) continue;
    for (let size = stems.length; size <= longest && from + size <= sentence.length; size++) {
      const window = sentence.slice(from, from + size);
      const there = new Set(window.map(({ stem }) => stem));
      if (stems.every((stem) => there.has(stem))) {
        if (best === null || window.length < best.length) best = window;
        break;
      }
    }
  }
  return best?.filter(({ stem }) => stems.includes(stem)) ?? null;
};

/**
 * Finds the labels whose words all stand together in a sentence. It looks at few of them: those whose rarest word is
 * there.
 *
 * @param labels of one language
 */
export const makeHeldLabels = (labels: readonly SkillLabel[], language: string) => {
  const analyse = makeAnalysis(language);
  const entries = labels.map((label): Entry => ({
    label,
    stems: [...new Set(analyse(label.text).map(({ stem }) => stem))],
  }));
  const counts = new Map<string, number>();
  for (const stem of entries.flatMap(({ stems }) => stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const rarestOf = ({ stems }: Entry) => stems.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))[0] ?? "";
  const byRarest = Map.groupBy(entries, rarestOf);

  return {
    analyse,
    heldIn: (sentence: readonly Token[]): readonly Held[] => {
      const stems = new Set(sentence.map(({ stem }) => stem));
      return [...stems].flatMap((stem) =>
        (byRarest.get(stem) ?? [])
          .filter((entry) => entry.stems.every((own) => stems.has(own)))
          .flatMap((entry) => {
            const tokens = narrowest(sentence, entry.stems);
            return tokens === null ? [] : [{ label: entry.label, tokens }];
          }),
      );
    },
  };
};
