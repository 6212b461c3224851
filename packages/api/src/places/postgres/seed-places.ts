import { contentId } from "../../platform/content-id.ts";
import { json, type Rows } from "../../platform/postgres/reads.ts";
import { reconcile } from "../../platform/postgres/reconcile.ts";
import type { Seeded, SeedScope } from "../../platform/slice.ts";
import type { PlaceTable } from "./place.table.ts";

/** Puts the places of the catalogue into the database; imported ones stay as they are. */
export const seedPlaces = async ({ em, catalogue }: SeedScope): Promise<readonly Seeded[]> => {
  const db = em.getKysely<Rows<typeof PlaceTable>>();
  const rows = catalogue.places.map((place) => ({
    ...place,
    id: contentId("place", place.slug),
    origin: "catalogue" as const,
    source: json(place.source),
  }));
  return [await reconcile(db, "places", "place", ["id"], rows, ["origin", "catalogue"])];
};
