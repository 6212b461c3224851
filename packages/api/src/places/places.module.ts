import type { EntityManager } from "@mikro-orm/postgresql";
import { oneBy } from "../platform/loader.ts";
import { filesIn } from "../platform/import/files-in.ts";
import type { ImportScope, Slice } from "../platform/slice.ts";
import { PlaceResolver } from "./graphql/place.resolver.ts";
import { makeImportPlaces } from "./import-places.ts";
import { makePlaceFinder, type WrittenPlace } from "./place-finder.ts";
import type { Places } from "./place.ts";
import type { PlacesContext } from "./places-context.ts";
import { allPlaces, postgresImportedPlaces } from "./postgres/imported-places.postgres.ts";
import { PlaceTable } from "./postgres/place.table.ts";
import { postgresPlaces } from "./postgres/places.postgres.ts";
import { seedPlaces } from "./postgres/seed-places.ts";
import { postcodeEndings, readPostcodes } from "./tsv/read-postcodes.ts";

/** The places as a unit of work sees them, for slices that need them beside a request's own. */
export const placesOn = (em: EntityManager): Places => postgresPlaces(em);

/** Finds places by what somebody wrote, among those that are there now. */
export const placeFinderOn = async (em: EntityManager): Promise<(written: WrittenPlace) => string | null> =>
  makePlaceFinder(await allPlaces(em));

const importPlaces = ({ em }: ImportScope) =>
  async function* (path: string) {
    const run = makeImportPlaces(postgresImportedPlaces(em));
    const files = await filesIn(path, postcodeEndings);
    const rows = async function* () {
      for (const file of files) yield* readPostcodes(file);
    };
    yield* run(rows());
  };

export const placesModule = (): Slice<PlacesContext> => ({
  tables: [PlaceTable],
  resolvers: [PlaceResolver],
  context: ({ em }) => {
    const places = placesOn(em);
    return { places: { ...places, byId: oneBy(places.byIds) } };
  },
  seed: seedPlaces,
  importers: { places: importPlaces },
});
