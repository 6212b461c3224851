import type { EntityManager } from "@mikro-orm/postgresql";
import { oneBy } from "../platform/loader.ts";
import type { Slice } from "../platform/slice.ts";
import { PlaceResolver } from "./graphql/place.resolver.ts";
import type { Places } from "./place.ts";
import type { PlacesContext } from "./places-context.ts";
import { PlaceTable } from "./postgres/place.table.ts";
import { postgresPlaces } from "./postgres/places.postgres.ts";
import { seedPlaces } from "./postgres/seed-places.ts";

/** The places as a unit of work sees them, for slices that need them beside a request's own. */
export const placesOn = (em: EntityManager): Places => postgresPlaces(em);

export const placesModule = (): Slice<PlacesContext> => ({
  tables: [PlaceTable],
  resolvers: [PlaceResolver],
  context: ({ em }) => {
    const places = placesOn(em);
    return { places: { ...places, byId: oneBy(places.byIds) } };
  },
  seed: seedPlaces,
});
