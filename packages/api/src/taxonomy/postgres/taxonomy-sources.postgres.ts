import type { EntityManager } from "@mikro-orm/postgresql";
import { instantOf } from "../../platform/postgres/instants.ts";
import type { Rows } from "../../platform/postgres/reads.ts";
import type { TaxonomySources } from "../taxonomy-source.ts";
import type { TaxonomyImportTable } from "./import.table.ts";

export const postgresTaxonomySources = (em: EntityManager): TaxonomySources => ({
  all: async () => {
    const rows = await em
      .getKysely<Rows<typeof TaxonomyImportTable>>()
      .selectFrom("taxonomy_import")
      .select(["taxonomy", "version", "finished_at"])
      .distinctOn("taxonomy")
      .where("finished_at", "is not", null)
      .orderBy("taxonomy")
      .orderBy("finished_at", "desc")
      .execute();
    return rows.flatMap(({ taxonomy, version, finished_at }) =>
      finished_at === null ? [] : [{ taxonomy, version, importedAt: instantOf(finished_at) }],
    );
  },
});
