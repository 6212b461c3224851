import { oneBy } from "../platform/loader.ts";
import type { Slice } from "../platform/slice.ts";
import { PlaceResolver } from "./graphql/place.resolver.ts";
import type { PlacesContext } from "./places-context.ts";
import { PlaceTable } from "./postgres/place.table.ts";
import { postgresPlaces } from "./postgres/places.postgres.ts";
import { seedPlaces } from "./postgres/seed-places.ts";

export const placesModule = (): Slice<PlacesContext> => ({
  tables: [PlaceTable],
  resolvers: [PlaceResolver],
  context: ({ em }) => {
    const places = postgresPlaces(em);
    return { places: { ...places, byId: oneBy(places.byIds) } };
  },
  seed: seedPlaces,
});
