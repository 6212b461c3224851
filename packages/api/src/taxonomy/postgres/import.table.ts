import { defineEntity, p } from "@mikro-orm/postgresql";
import { taxonomies } from "../concept.ts";

/** Each time that a taxonomy was brought in and something was new. */
export const TaxonomyImportTable = defineEntity({
  name: "TaxonomyImport",
  tableName: "taxonomy_import",
  properties: {
    id: p.uuid().primary(),
    taxonomy: p.enum(taxonomies),
    /** As the name of the download says it; null when that says nothing. */
    version: p.text().strictNullable(),
    startedAt: p.datetime(),
    /** Null: it was interrupted, or is still going on. */
    finishedAt: p.datetime().strictNullable(),
  },
});

/** What every file held when it was last brought in, so that the same again can be passed over. */
export const TaxonomyFileTable = defineEntity({
  name: "TaxonomyFile",
  tableName: "taxonomy_file",
  properties: {
    taxonomy: p.enum(taxonomies).primary(),
    name: p.text().primary(),
    /** The files that are brought in together. */
    part: p.text(),
    /** SHA-256 of its content, and the version of what reads it. */
    contentHash: p.text(),
    rows: p.integer(),
    /** Its rows refer to those of other parts. */
    refers: p.boolean(),
    /** Rows of its part that refer to what is not there (yet). */
    unresolved: p.integer(),
    import: () => p.manyToOne(TaxonomyImportTable).mapToPk(),
    importedAt: p.datetime(),
  },
});
