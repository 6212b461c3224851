import { defineEntity, p } from "@mikro-orm/postgresql";
import type { Source } from "@techconnect/catalogue/schema";

/** Rows of the catalogue, and those that `import places` brings in. */
export const placeOrigins = ["catalogue", "import"] as const;

export const PlaceTable = defineEntity({
  name: "Place",
  tableName: "place",
  properties: {
    id: p.uuid().primary(),
    slug: p.text().unique(),
    name: p.text(),
    municipality: p.text(),
    postcode: p.text().check("postcode ~ '^[1-9][0-9]{3}$'"),
    latitude: p.double().$type<number>(),
    longitude: p.double().$type<number>(),
    origin: p.enum(placeOrigins),
    source: p.json<Source>(),
  },
  indexes: [{ name: "place_postcode", properties: ["postcode", "origin"] }],
});
