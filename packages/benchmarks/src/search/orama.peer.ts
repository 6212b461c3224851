import { create, insertMultiple, search } from "@orama/orama";
import { bytesInUse } from "../measure/memory.ts";
import { facetNames, flatOf, hitsShown, typosAllowedFor, weightOfTitle, type Peer } from "./peer.ts";

const schema = {
  title: "string",
  text: "string",
  kind: "enum",
  levels: "enum[]",
  sectors: "enum[]",
  dayParts: "enum[]",
  features: "enum[]",
} as const;

/** Orama takes one tolerance for all words: as many typos as the longest may have. */
const toleranceFor = (text: string): number => Math.max(...text.split(" ").map(typosAllowedFor));

export const openOrama = (): Peer => {
  const before = bytesInUse();
  const index = create({ schema });
  return {
    name: "Orama 3.1.18",
    fill: async (documents) => {
      await insertMultiple(index, documents.map(flatOf), 1_000);
    },
    find: async ({ text, target, narrowed, facets }) => {
      const { hits } = await search(index, {
        term: text,
        properties: ["title", "text"],
        boost: { title: weightOfTitle },
        tolerance: toleranceFor(text),
        limit: hitsShown,
        ...(narrowed
          ? { where: { kind: { eq: target.kind }, levels: { containsAny: [...target.facets.levels] } } }
          : {}),
        ...(facets ? { facets: Object.fromEntries(facetNames.map((name) => [name, {}])) } : {}),
      });
      return hits.map(({ id }) => id);
    },
    bytes: async () => bytesInUse() - before,
    processes: async () => [],
    close: async () => undefined,
  };
};
