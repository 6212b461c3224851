import { z } from "zod";
import { LocalisedText, sentence, slug, Source } from "./schema.ts";

/** content/help-desks.json. A contact only when its source was opened. */
export const HelpDesk = z.strictObject({
  slug,
  name: sentence,
  about: LocalisedText,
  /** What one can ask there. */
  topics: z
    .array(
      z.enum(["work", "money", "benefit", "childcare", "laptop", "language", "learning", "refugees", "youth", "debts"]),
    )
    .min(1),
  area: sentence,
  website: z.url({ protocol: /^https?$/ }).nullable(),
  telephone: sentence.nullable(),
  source: Source,
});
export type HelpDesk = z.infer<typeof HelpDesk>;
