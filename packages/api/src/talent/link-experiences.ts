import type { Locale } from "@techconnect/domain/kernel/locale";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import { invalidInput, type InvalidInput } from "../platform/invalid-input.ts";
import type { Experience, Experiences } from "./experience.ts";
import type { ExperienceLinker } from "./experience-linker.ts";

/** Some of a person's words and what they were read as, in one language. */
export type ExperienceLink = {
  readonly words: string;
  readonly sure: boolean;
  readonly experience: Experience;
  readonly alternatives: readonly Experience[];
};

export type ExperienceLinks = {
  /** In the order of telling, each experience once, at most `mostExperiences`. */
  readonly links: readonly ExperienceLink[];
  /** The person's words that were not understood, in order. */
  readonly unlinked: readonly string[];
};

type Asked = { readonly text: string; readonly locale: Locale };
export type LinkExperiences = (asked: Asked) => Promise<Result<ExperienceLinks, InvalidInput>>;

/** How much somebody can tell at once, in UTF-16 code units. */
export const longestText = 500;
/** How many experiences somebody can have. */
export const mostExperiences = 6;
/** How much of a person's words goes with an experience, in UTF-16 code units. */
export const longestWords = 80;

/** At most `longestWords`, whole words where that is possible. */
const shortened = (words: string): string => {
  if (words.length <= longestWords) return words;
  const cut = words.slice(0, longestWords);
  return (cut.slice(0, cut.lastIndexOf(" ") + 1) || cut).trim();
};

type Needs = { readonly linker: ExperienceLinker; readonly experiences: Experiences };

/** Finds in somebody's own words what they did before. Nothing of it is kept. */
export const makeLinkExperiences =
  ({ linker, experiences }: Needs): LinkExperiences =>
  async ({ text, locale }) => {
    if (text.length > longestText)
      return invalidInput(["input", "text"], `A text is at most ${longestText} characters long.`);

    const found = await linker.link(text);
    const ids = found.links.flatMap(({ experience, alternatives }) => [experience, ...alternatives]);
    const known = new Map((await experiences.byIds(locale, [...new Set(ids)])).map((each) => [each.id, each]));
    const links = found.links.flatMap(({ words, sure, experience, alternatives }) => {
      const read = known.get(experience);
      const others = alternatives.flatMap((id) => known.get(id) ?? []);
      return read ? [{ words: shortened(words), sure, experience: read, alternatives: others }] : [];
    });
    return ok({ links: links.slice(0, mostExperiences), unlinked: found.unlinked });
  };
