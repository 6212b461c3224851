import type { EntityManager } from "@mikro-orm/postgresql";
import { taxonomyStreamsOn } from "../../taxonomy/taxonomy.module.ts";
import type { OpenLinker } from "../posting-linker.ts";
import { catalogueLabels, type LinkContent } from "./labels.ts";
import { makePostingLinker } from "./make-posting-linker.ts";
import { taxonomyLabels } from "./taxonomy-labels.ts";

/** A linker with the words of the catalogue and of what was imported. It reads them once, when it is first opened. */
export const postingLinkerOn = (catalogue: LinkContent, em: () => EntityManager): OpenLinker => {
  const read = async () => {
    // one snapshot for all streams
    const imported = await em().transactional((inTransaction) =>
      taxonomyLabels(taxonomyStreamsOn(inTransaction), catalogue),
    );
    return makePostingLinker(catalogueLabels(catalogue), imported);
  };
  let opened: ReturnType<typeof read> | null = null;
  return () => (opened ??= read());
};
