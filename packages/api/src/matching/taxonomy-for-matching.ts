import { meanRatings, standingOut, type RatingTable } from "@techconnect/matching/taxonomy/ratings";
import type { Taxonomy } from "@techconnect/matching/taxonomy/taxonomy";
import type { OnetRating, RatingDomain } from "../taxonomy/onet-occupation.ts";
import type { TaxonomyStreams } from "../taxonomy/read-taxonomy.ts";

/** The id of an ESCO skill among the technical skills of the catalogue. */
export const technicalSkillId = (conceptId: string): string => `esco:${conceptId}`;

/** The concept of a taxonomy that an id of the engine stands for; none for those of the catalogue alone. */
export const conceptIdsIn = (id: string): readonly string[] => {
  const concept = id.replace(/^esco:/, "");
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(concept) ? [concept] : [];
};

/**
 * What is fair to compare work by: what it asks of a person. Not knowledge, which follows schooling, nor tasks and
 * titles, of which O*NET's own related occupations are made.
 */
const fairDomains = ["skills", "work-styles", "interests"] as const satisfies readonly RatingDomain[];

const allOf = async <T>(values: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
};

type Lists = Map<string, string[]>;

const add = (lists: Lists, key: string, value: string) => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};

/** Texts by concept, all of one language: English, which ESCO is complete in, else Dutch. */
const readTexts = async (streams: TaxonomyStreams, language: string) => {
  const names: Lists = new Map();
  const preferred = new Map<string, string>();
  for await (const label of streams.labels({ kinds: ["occupation", "skill"], languages: [language] })) {
    for (const text of label.texts) add(names, label.conceptId, text);
    if (label.kind === "preferred") preferred.set(label.conceptId, label.texts[0] ?? "");
  }
  for await (const { conceptId, kind, text } of streams.texts({ languages: [language] }))
    if (kind === "description") add(names, conceptId, text);
  return { names, preferred };
};

const readRelations = async (streams: TaxonomyStreams) => {
  const [essential, optional, broader]: Lists[] = [new Map(), new Map(), new Map()];
  for await (const { set, kind, fromId, toId } of streams.relations(["occupation-skill", "skill-broader"])) {
    if (set === "skill-broader") add(broader!, fromId, toId);
    else add(kind === "essential" ? essential! : optional!, fromId, technicalSkillId(toId));
  }
  return { essential: essential!, optional: optional!, broader: broader! };
};

/** The ratings of one domain as a table; each scale of each element is a column. */
const tableOf = (ratings: readonly OnetRating[]): RatingTable => {
  const columns = [...new Set(ratings.map(({ element, scale }) => `${element}|${scale}`))].toSorted();
  const byOccupation = Map.groupBy(ratings, ({ code }) => code);
  return new Map(
    [...byOccupation].map(([code, own]) => {
      const values = new Map(own.map(({ element, scale, value }) => [`${element}|${scale}`, value]));
      return [code, columns.map((column) => values.get(column) ?? Number.NaN)];
    }),
  );
};

/** By occupation of ESCO, over the crosswalk. */
const readRatings = async (streams: TaxonomyStreams): Promise<ReadonlyMap<string, readonly number[] | null>> => {
  const ratings = await allOf(streams.onetRatings(fairDomains));
  const byDomain = Map.groupBy(ratings, ({ domain }) => domain);
  if (!fairDomains.every((domain) => byDomain.has(domain))) return new Map();
  const rated = standingOut(fairDomains.map((domain) => tableOf(byDomain.get(domain) ?? [])));
  const codes: Lists = new Map();
  for await (const { code, escoId } of streams.onetCrosswalk()) if (rated.has(code)) add(codes, escoId, code);
  return new Map([...codes].map(([id, own]) => [id, meanRatings(own.map((code) => rated.get(code)!))]));
};

/** The imported taxonomies in the terms of the engine. */
export const taxonomyForMatching = async (streams: TaxonomyStreams): Promise<Taxonomy> => {
  const english = await readTexts(streams, "en");
  const { names, preferred } = english.preferred.size > 0 ? english : await readTexts(streams, "nl");
  const { essential, optional, broader } = await readRelations(streams);
  const ratings = await readRatings(streams);
  const concepts = await allOf(streams.concepts(["occupation", "skill"]));
  return {
    skills: concepts
      .filter(({ kind }) => kind === "skill")
      .map(({ id }) => ({
        id: technicalSkillId(id),
        label: preferred.get(id) ?? "",
        broader: broader.get(id) ?? [],
      })),
    broaderOfGroup: broader,
    occupations: concepts
      .filter(({ kind }) => kind === "occupation")
      .map(({ id }) => ({
        id,
        essential: essential.get(id) ?? [],
        optional: optional.get(id) ?? [],
        text: names.get(id)?.join("\n") ?? "",
        ratings: ratings.get(id) ?? null,
      })),
  };
};
