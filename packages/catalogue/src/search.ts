import { z } from "zod";
import { DayPart, Level, Sector, sentence } from "./schema.ts";

/** Pages that answer a question behind a search. */
export const searchTopics = ["tech", "maths", "english", "older", "childcare", "device", "benefit", "switch"] as const;

/** What a search can be narrowed to beside level, sector and part of the day. */
export const offerFeatures = ["free", "childcare", "device", "from-home", "learn-and-work", "sample"] as const;

const Intent = z.union([
  z.strictObject({ said: z.array(sentence).min(1), facet: z.literal("levels"), value: Level }),
  z.strictObject({ said: z.array(sentence).min(1), facet: z.literal("sectors"), value: Sector }),
  z.strictObject({ said: z.array(sentence).min(1), facet: z.literal("dayParts"), value: DayPart }),
  z.strictObject({ said: z.array(sentence).min(1), facet: z.literal("features"), value: z.enum(offerFeatures) }),
  z.strictObject({ said: z.array(sentence).min(1), kind: z.enum(["job-profile", "course", "vacancy"]) }),
  z.strictObject({ said: z.array(sentence).min(1), topic: z.enum(searchTopics) }),
]);

/** content/search.json: what people call things, in any language, as they type it. */
export const SearchWords = z.strictObject({
  /** Groups of expressions that mean the same. */
  synonyms: z.array(z.array(sentence).min(2)),
  /** `from` also finds `to`, and not the other way round. */
  broader: z.array(z.strictObject({ from: z.array(sentence).min(1), to: sentence })),
  /** Expressions that ask for something in particular and are no words to look for. */
  intents: z.array(Intent),
  stopWords: z.array(sentence),
  codes: z.array(z.strictObject({ written: sentence, word: z.string().regex(/^[a-z0-9]+$/) })),
  /** Words of which Dutch makes longer ones. */
  parts: z.array(z.string().regex(/^\p{Ll}{3,}$/u)),
});
export type SearchWords = z.infer<typeof SearchWords>;
