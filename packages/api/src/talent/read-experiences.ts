import { ok, type Result } from "@techconnect/domain/kernel/result";
import type { ToldExperience } from "@techconnect/domain/talent/experience";
import { invalidInput, type InvalidInput } from "../platform/invalid-input.ts";
import type { Experience } from "./experience.ts";
import { longestWords, mostExperiences } from "./link-experiences.ts";

/** An experience as it is sent: which one it is, and what the person said of it. */
export type ExperienceInput = {
  readonly id: string;
  readonly words: string;
  readonly without: readonly string[];
  readonly confirmed: readonly string[];
};

/** An experience of a person: what it is and what the person said of it. */
export type PersonExperience = ToldExperience & { readonly experience: Experience };

/**
 * Reads what somebody did before.
 *
 * @param known the experiences behind the ids that were sent, as far as there are any
 * @param at    where the list stands in the operation, for an error that names the field
 */
export const readExperiences = (
  told: readonly ExperienceInput[],
  known: readonly Experience[],
  at: readonly string[],
): Result<readonly PersonExperience[], InvalidInput> => {
  if (told.length > mostExperiences) return invalidInput(at, `There are at most ${mostExperiences} experiences.`);
  const byId = new Map(known.map((each) => [each.id, each]));
  const read: PersonExperience[] = [];
  for (const [place, { id, words, without, confirmed }] of told.entries()) {
    const experience = byId.get(id);
    const here = [...at, String(place)];
    if (!experience) return invalidInput([...here, "id"], "There is no such experience.");
    if (words.length > longestWords)
      return invalidInput([...here, "words"], `These are at most ${longestWords} characters.`);
    const shows = experience.skills.map(({ skill }) => skill.id);
    for (const [field, ids] of [["without", without] as const, ["confirmed", confirmed] as const])
      if (!ids.every((skill) => shows.includes(skill)))
        return invalidInput([...here, field], "A skill is one of those that the experience shows.");
    const skills = experience.skills.map(({ skill, weight }) => ({ skill: skill.id, weight }));
    read.push({ experience, words, without, confirmed, skills });
  }
  return ok(read);
};

/** ESCO occupations that somebody worked as, each with 1: for what is near to past work. */
export const pastOccupations = (experiences: readonly PersonExperience[]): ReadonlyMap<string, number> =>
  new Map(experiences.flatMap(({ experience: { esco } }) => (esco === null ? [] : [[esco, 1] as const])));
