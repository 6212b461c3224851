import { z } from "zod";
import { sentence, slug, Source } from "./schema.ts";

/** content/places.json. Centre points, WGS 84. */
export const Place = z.strictObject({
  slug,
  name: sentence,
  municipality: sentence,
  /** First four digits of the Dutch postcode. */
  postcode: z.string().regex(/^[1-9][0-9]{3}$/),
  latitude: z.number().min(50).max(54),
  longitude: z.number().min(3).max(8),
  source: Source,
});
export type Place = z.infer<typeof Place>;
