import type { Catalogue } from "@techconnect/catalogue/catalogue";
import type { Database } from "./postgres/open-database.ts";
import type { Slice } from "./slice.ts";

/**
 * Puts the starter content of all slices into the database, in one transaction: all of it or nothing.
 *
 * @param say takes a line of progress per kind of content
 */
export const seed = (
  database: Database,
  slices: readonly Slice[],
  content: { readonly catalogue: Catalogue; readonly demo: boolean },
  say: (line: string) => void,
): Promise<void> =>
  database.em().transactional(async (em) => {
    for (const slice of slices)
      for (const { what, total, changed, removed } of (await slice.seed?.({ em, ...content })) ?? [])
        say(`seed: ${what}: ${total}, of which ${changed} new or changed; ${removed} removed`);
  });
