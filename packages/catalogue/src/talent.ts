import { z } from "zod";
import { LocalisedText, slug } from "./schema.ts";

/** The twelve talents that the questions find; ids are also the ids of the tiles. */
export const talents = [
  "learning",
  "solving",
  "persevering",
  "teamwork",
  "creating",
  "precision",
  "helping",
  "organising",
  "explaining",
  "curiosity",
  "adapting",
  "initiative",
] as const;

const evidence = z.partialRecord(z.enum(talents), z.int().min(1).max(3));

/** content/talent-questions.json */
export const TalentQuestions = z.strictObject({
  version: z.int().positive(),
  talents: z
    .array(
      z.strictObject({
        id: z.enum(talents),
        name: LocalisedText,
        /** "Jij ziet wat een ander nodig heeft." */
        affirm: LocalisedText,
        /** "In tech heet dit: klantgericht werken." Only the term. */
        workLabel: LocalisedText,
        /** The transferable skills that this talent is evidence of. */
        skills: z.array(z.string()).min(1),
      }),
    )
    .length(12),
  questions: z
    .array(
      z.strictObject({
        id: slug,
        text: LocalisedText,
        /** One sentence under "Waarom vragen we dit?". */
        why: LocalisedText,
        options: z.array(z.strictObject({ id: z.enum(["a", "b", "c", "d"]), text: LocalisedText, evidence })).length(4),
      }),
    )
    .length(12),
});
export type TalentQuestions = z.infer<typeof TalentQuestions>;
