import { join } from "node:path";
import type { Taxonomy } from "@techconnect/matching/taxonomy/taxonomy";
import { meanRatings, standingOut, type RatingTable } from "@techconnect/matching/taxonomy/ratings";
import { z } from "zod";
import { jsonRowsOf, tableRowsOf } from "./read-rows.ts";

const Names = z.object({ label: z.string(), alt: z.array(z.string()), desc: z.string() });
const OccupationRow = z.object({ id: z.string(), en: Names });
const SkillRow = z.object({ id: z.string(), en: Names });

type Lists = ReadonlyMap<string, readonly string[]>;

/** From one column to the values of another, in the order of the file. */
const listsFrom = async (
  path: string,
  [from, to]: readonly [string, string],
  only: (row: ReadonlyMap<string, string>) => boolean = () => true,
): Promise<Lists> => {
  const lists = new Map<string, string[]>();
  for await (const row of tableRowsOf(path)) {
    if (!only(row)) continue;
    const [key, value] = [row.get(from) ?? "", row.get(to) ?? ""];
    const list = lists.get(key);
    if (list) list.push(value);
    else lists.set(key, [value]);
  }
  return lists;
};

/** Ratings by occupation code; empty ones are not known. */
const ratingsFrom = async (path: string): Promise<RatingTable> => {
  const table = new Map<string, readonly number[]>();
  for await (const row of tableRowsOf(path)) {
    const { code, ...rated } = Object.fromEntries(row);
    table.set(
      code ?? "",
      Object.values(rated).map((value) => (value === "" ? Number.NaN : Number(value))),
    );
  }
  return table;
};

/** What O*NET rates, by occupation of ESCO over the crosswalk: skills, work styles and interests. */
const ratingsByOccupation = async (folder: string): Promise<ReadonlyMap<string, readonly number[] | null>> => {
  const tables = ["skills", "work_styles", "interests"].map((name) => ratingsFrom(join(folder, `onet/${name}.tsv`)));
  const rated = standingOut(await Promise.all(tables));
  const codes = await listsFrom(join(folder, "crosswalk/esco_onet_crosswalk.tsv"), ["esco", "onet"], (row) =>
    rated.has(row.get("onet") ?? ""),
  );
  return new Map([...codes].map(([id, own]) => [id, meanRatings(own.map((code) => rated.get(code) ?? []))]));
};

const occupationsFrom = async (folder: string, crosswalk: boolean): Promise<Taxonomy["occupations"]> => {
  const relations = join(folder, "esco/occupation_skill_relations.tsv");
  const skillsThatAre = (kind: string) =>
    listsFrom(relations, ["occupation", "skill"], (row) => row.get("relation") === kind);
  const [essential, optional] = [await skillsThatAre("essential"), await skillsThatAre("optional")];
  const ratings = crosswalk ? await ratingsByOccupation(folder) : new Map<string, null>();
  const occupations: Taxonomy["occupations"][number][] = [];
  for await (const row of jsonRowsOf(join(folder, "esco/occupations.jsonl"))) {
    const { id, en } = OccupationRow.parse(row);
    occupations.push({
      id,
      essential: essential.get(id) ?? [],
      optional: optional.get(id) ?? [],
      text: [en.label, ...en.alt, en.desc].join("\n"),
      ratings: ratings.get(id) ?? null,
    });
  }
  return occupations;
};

/**
 * The taxonomy in a catalogue folder, in the terms of the engine.
 *
 * @param crosswalk whether what O*NET rates comes along, over its crosswalk to ESCO
 * @throws UnreadableFile when a file is missing
 */
export const readTaxonomy = async (
  folder: string,
  { crosswalk }: { readonly crosswalk: boolean },
): Promise<Taxonomy> => {
  const broader = await listsFrom(join(folder, "esco/skill_broader.tsv"), ["concept", "broader"]);
  const skills: Taxonomy["skills"][number][] = [];
  for await (const row of jsonRowsOf(join(folder, "esco/skills.jsonl"))) {
    const { id, en } = SkillRow.parse(row);
    skills.push({ id, label: en.label, broader: broader.get(id) ?? [] });
  }
  return { skills, broaderOfGroup: broader, occupations: await occupationsFrom(folder, crosswalk) };
};
