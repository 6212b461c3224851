import { join } from "node:path";
import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { compileOccupations, nearEnoughToTell } from "@techconnect/matching/taxonomy/compile-occupations";
import { readTaxonomy } from "../rank/occupation-catalogue.ts";
import type { Imported } from "./measure-fairness.ts";

/** What the catalogue's own skills count beside a taxonomy's, as in the product. */
const curated = 1;

/** ESCO and O*NET from a data folder, for the catalogue's job profiles and experiences. */
export const importedFrom = (data: string): Imported => {
  const { jobProfiles, experiences } = loadCatalogue();
  const taxonomy = readTaxonomy(join(data, "catalog"), { crosswalk: true });
  const pasts = new Map(experiences.map(({ id, esco }) => [id, esco]));
  const former = new Set(pasts.values());
  const compile = compileOccupations(taxonomy, { former: (id) => former.has(id), nearEnough: nearEnoughToTell });
  const weighed = new Map(
    jobProfiles.map(({ slug, esco, technical }) => {
      const compiled = compile(esco.occupation);
      const own = technical.map((skill) => [skill, curated] as const);
      return [
        slug,
        { technical: new Map([...(compiled?.technical ?? []), ...own]), near: compiled?.near ?? new Map() },
      ];
    }),
  );
  return {
    weigh: (jobProfile) => weighed.get(jobProfile) ?? { technical: new Map(), near: new Map() },
    occupationOf: (past) => pasts.get(past) ?? null,
  };
};
