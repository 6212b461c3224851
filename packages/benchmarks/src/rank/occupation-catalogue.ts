import type { Taxonomy } from "@techconnect/matching/taxonomy/taxonomy";
import { meanRatings, standingOut, type RatingTable } from "@techconnect/matching/taxonomy/ratings";
import { readCrosswalk } from "./catalogue/crosswalk.ts";
import { readBroader, readOccupations, readOccupationSkills, readSkills, type Texts } from "./catalogue/esco.ts";
import { readOnetRatings, type OnetTable } from "./catalogue/onet.ts";

/** What is fair to compare work by: what it asks of a person; not knowledge, tasks or titles. */
const fairTables = ["skills", "work_styles", "interests"] as const satisfies readonly OnetTable[];

/** English is the language that ESCO is complete in. */
const language = "en";

const labelsOf = ({ labels }: Texts): readonly string[] => labels.get(language) ?? [];
const textOf = (texts: Texts): string => [...labelsOf(texts), texts.descriptions.get(language) ?? ""].join("\n");

/** By occupation code; what is not rated is not known. */
const ratingTable = (catalogue: string, table: OnetTable): RatingTable => {
  const rows = readOnetRatings(catalogue, table);
  const columns = [...new Set(rows.flatMap(({ ratings }) => [...ratings.keys()]))].toSorted();
  return new Map(rows.map(({ code, ratings }) => [code, columns.map((column) => ratings.get(column) ?? Number.NaN)]));
};

/** What O*NET rates, by occupation of ESCO over the crosswalk. */
const ratingsByOccupation = (catalogue: string): ReadonlyMap<string, readonly number[] | null> => {
  const rated = standingOut(fairTables.map((table) => ratingTable(catalogue, table)));
  const crossings = Map.groupBy(readCrosswalk(catalogue), ({ esco }) => esco);
  return new Map(
    [...crossings].map(([id, own]) => [
      id,
      meanRatings(own.flatMap(({ onet }) => [rated.get(onet) ?? []].filter((each) => each.length > 0))),
    ]),
  );
};

const listsBy = <Item>(items: readonly Item[], key: (item: Item) => string, value: (item: Item) => string) =>
  new Map([...Map.groupBy(items, key)].map(([id, own]) => [id, own.map(value)]));

/**
 * The taxonomy in a catalogue folder, in the terms of the engine.
 *
 * @param crosswalk whether what O*NET rates comes along, over its crosswalk to ESCO
 * @throws UnreadableFile when a file is missing
 */
export const readTaxonomy = (catalogue: string, { crosswalk }: { readonly crosswalk: boolean }): Taxonomy => {
  const broader = listsBy(
    readBroader(catalogue),
    ({ concept }) => concept,
    (row) => row.broader,
  );
  const relations = readOccupationSkills(catalogue);
  const skillsThatAre = (essential: boolean) =>
    listsBy(
      relations.filter((relation) => relation.essential === essential),
      ({ occupation }) => occupation,
      ({ skill }) => skill,
    );
  const [essential, optional] = [skillsThatAre(true), skillsThatAre(false)];
  const ratings = crosswalk ? ratingsByOccupation(catalogue) : new Map<string, null>();
  return {
    skills: readSkills(catalogue).map((skill) => ({
      id: skill.id,
      label: labelsOf(skill)[0] ?? "",
      broader: broader.get(skill.id) ?? [],
    })),
    broaderOfGroup: broader,
    occupations: readOccupations(catalogue).map((occupation) => ({
      id: occupation.id,
      essential: essential.get(occupation.id) ?? [],
      optional: optional.get(occupation.id) ?? [],
      text: textOf(occupation),
      ratings: ratings.get(occupation.id) ?? null,
    })),
  };
};
