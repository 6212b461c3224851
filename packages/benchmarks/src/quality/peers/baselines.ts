import { join } from "node:path";
import { linesOf, tableOf } from "../../rank/catalogue/rows.ts";
import { queriesIn, type Query } from "../data/task-data.ts";
import type { Ranked } from "../../rank/ranked.ts";
import type { Label, RankText } from "./best-label.ts";
import { rankByWords } from "./bm25.peer.ts";
import { rankByCharacters } from "./character-grams.peer.ts";
import { profilesOf, rankByRarity } from "./rarity-cosine.peer.ts";

export type Baseline = "IDF cosine" | "characters" | "BM25";

/** As many answers as the published baselines give to each query. */
const most = 200;

type Named = { readonly label: string; readonly alt?: readonly string[] };
type Concept = {
  readonly id: string;
  readonly en: Named;
  /** Of occupations label and other names, of skills one label. */
  readonly nl?: Named | string;
  readonly de?: string;
  readonly labels?: Readonly<Record<string, readonly string[]>>;
};

const namesOf = ({ en, nl, de, labels }: Concept, language: string): readonly string[] => {
  const named = language === "nl" ? nl : language === "de" ? de : language === "en" ? en : labels?.[language];
  if (named === undefined) return [];
  if (typeof named === "string") return [named];
  return "label" in named ? [named.label, ...(named.alt ?? [])] : named;
};

const labelsIn = (file: string, language: string): readonly Label[] =>
  linesOf(file)
    .map((line): Concept => JSON.parse(line))
    .flatMap((concept) => namesOf(concept, language).map((text) => ({ id: concept.id, text })));

/** The labels that a text task chooses from; a language without labels of its own is asked in English. */
const labelsOf = (data: string, folder: string): readonly Label[] => {
  if (folder.startsWith("t4"))
    return linesOf(join(data, folder, "corpus.jsonl")).map((line): Label => JSON.parse(line));
  if (folder.startsWith("t5")) {
    const withheld = new Set(linesOf(join(data, folder, "withheld_labels.dev.txt")).map((text) => text.toLowerCase()));
    const labels = labelsIn(join(data, "catalog/esco/occupations.jsonl"), folder.slice(3));
    return labels.filter(({ text }) => !withheld.has(text.toLowerCase()));
  }
  const language = { t3nl: "nl", t3de: "de" }[folder] ?? "en";
  return labelsIn(join(data, "catalog/esco/skills.jsonl"), language);
};

const rankProfiles = (data: string, folder: string): ((query: Query) => readonly string[]) => {
  const profiles = profilesOf(tableOf(join(data, "catalog/esco/occupation_skill_relations.tsv"), 1));
  const candidates = folder.startsWith("t2")
    ? linesOf(join(data, folder, "candidates.jsonl")).map((line): string => JSON.parse(line).id)
    : [...profiles.keys()];
  const rank = rankByRarity(profiles, candidates);
  return (query) => rank(query, most);
};

const rankTexts = (rank: RankText): ((query: Query) => readonly string[]) => {
  return ({ text = "" }) => rank(text, most);
};

/** What a baseline answers to the queries of a task. */
export const runOf = (baseline: Baseline, data: string, folder: string): readonly Ranked[] => {
  const rank =
    baseline === "IDF cosine"
      ? rankProfiles(data, folder)
      : rankTexts((baseline === "characters" ? rankByCharacters : rankByWords)(labelsOf(data, folder)));
  return queriesIn(data, folder).map((query) => ({ qid: query.qid, ranked: rank(query) }));
};
