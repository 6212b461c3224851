import { z } from "zod";
import { LocalisedText, sentence, slug } from "./schema.ts";

/** What an experience was to somebody: paid work, care for one's own, the household, unpaid work, a hobby, or life itself. */
export const experienceKinds = ["job", "care", "household", "volunteering", "hobby", "life"] as const;
export type ExperienceKind = (typeof experienceKinds)[number];

/** content/experiences.json: something that people did before, and what it shows of them. */
export const Experience = z.strictObject({
  id: slug,
  kind: z.enum(experienceKinds),
  label: LocalisedText,
  /** How people say it, in any language, lower case: "in de keuken gestaan". */
  synonyms: z.array(sentence).min(5),
  /** The ESCO occupation that it is; null where it is none, or several. */
  esco: z.uuid().nullable(),
  /** `weight` 3: it asks this all day. `there`: how it shows in that very work, as a sentence. */
  skills: z
    .array(z.strictObject({ skill: z.string(), weight: z.int().min(1).max(3), there: LocalisedText }))
    .min(4)
    .max(7),
});
export type Experience = z.infer<typeof Experience>;
