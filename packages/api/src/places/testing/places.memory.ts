import type { Catalogue } from "@techconnect/catalogue/catalogue";
import { contentId } from "../../platform/content-id.ts";
import type { Place, Places } from "../place.ts";

export const memoryPlaces = ({ places }: Pick<Catalogue, "places">): Places => {
  const kept: readonly Place[] = places
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
    .map(({ slug, name, municipality, postcode, latitude, longitude }) => ({
      id: contentId("place", slug),
      name,
      municipality,
      postcode,
      latitude,
      longitude,
    }));
  return {
    byIds: async (ids) => kept.filter(({ id }) => ids.includes(id)),
    nearPostcode: async (postcode) =>
      kept
        .filter((place) => place.postcode.slice(0, 2) === postcode.slice(0, 2))
        .toSorted((a, b) => Math.abs(+a.postcode - +postcode) - Math.abs(+b.postcode - +postcode))[0] ?? null,
    byPostcode: async (postcode) => kept.find((place) => place.postcode === postcode) ?? null,
  };
};
