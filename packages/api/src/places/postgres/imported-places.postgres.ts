import type { EntityManager } from "@mikro-orm/postgresql";
import { contentId } from "../../platform/content-id.ts";
import { isAnyOf, json, type Rows } from "../../platform/postgres/reads.ts";
import { upsert } from "../../platform/postgres/reconcile.ts";
import type { ImportedPlaces } from "../imported-places.ts";
import type { PlaceTable } from "./place.table.ts";

/** Imported places in the database. Each `keep` is a transaction of its own. */
export const postgresImportedPlaces = (em: () => EntityManager): ImportedPlaces => ({
  keep: (places) =>
    em().transactional(async (inTransaction) => {
      const db = inTransaction.getKysely<Rows<typeof PlaceTable>>();
      const rows = places.map(({ from, ...place }) => ({
        ...place,
        id: contentId("imported-place", place.postcode),
        slug: `pc4-${place.postcode}`,
        origin: "import" as const,
        source: json({ title: from, url: null, checkedOn: null }),
      }));
      const before = await db
        .selectFrom("place")
        .select("id")
        .where(
          isAnyOf(
            "id",
            rows.map(({ id }) => id),
          ),
        )
        .execute();
      const known = new Set(before.map(({ id }) => id));
      const changed = new Set(await upsert(db, "place", ["id"], rows));
      return rows.map(({ id }) => (!changed.has(id) ? "unchanged" : known.has(id) ? "updated" : "imported"));
    }),
});

/** Every place, those of the catalogue first. */
export const allPlaces = (em: EntityManager) =>
  em
    .getKysely<Rows<typeof PlaceTable>>()
    .selectFrom("place")
    .select(["id", "name", "municipality", "postcode", "latitude", "longitude"])
    .orderBy("origin")
    .orderBy("postcode")
    .orderBy("slug")
    .execute();
