import type { EntityManager } from "@mikro-orm/postgresql";
import type { SearchTables } from "@techconnect/search/postgres/tables";
import { isAnyOf } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { FoundTexts } from "../found-texts.ts";

/** From the documents that PostgreSQL holds, whichever engine found them. */
export const postgresFoundTexts =
  (em: EntityManager): FoundTexts =>
  async (refs) => {
    if (refs.length === 0) return new Map();
    const rows = await em
      .getKysely<SearchTables>()
      .selectFrom("search_document")
      .select(["id", "texts"])
      .where("region", "=", homeRegion)
      .where(
        isAnyOf(
          "id",
          refs.map(({ id }) => id),
        ),
      )
      .execute();
    return new Map(rows.map(({ id, texts }) => [id, texts]));
  };
