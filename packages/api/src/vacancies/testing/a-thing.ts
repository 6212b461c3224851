import { readPosting } from "../json-ld/read-posting.ts";
import type { JsonObject } from "../json-ld/values.ts";
import type { Posting } from "../posting.ts";

/** A job posting in the words of schema.org; a test names only what it is about. */
export const aThing = (over: JsonObject = {}): JsonObject => ({
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Servicedeskmedewerker",
  ...over,
});

/** What is read from it. */
export const readThing = (over: JsonObject = {}): Posting => {
  const posting = readPosting(aThing(over));
  if (!posting.ok) throw new Error(posting.error.message);
  return posting.value;
};
