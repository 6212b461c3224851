import { z } from "zod";
import { LocalisedText, sentence, slug, Source } from "./schema.ts";

/** content/stories.json. `example` ones are nobody's and say so. */
export const Story = z.strictObject({
  slug,
  name: sentence,
  formerWork: LocalisedText,
  quote: LocalisedText,
  body: z.array(LocalisedText).min(2),
  jobProfile: slug,
  place: z.string(),
  example: z.boolean(),
  source: Source,
});
export type Story = z.infer<typeof Story>;
