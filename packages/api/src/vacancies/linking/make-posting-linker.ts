import type { Linked, PostingLinker, ToLink } from "../posting-linker.ts";
import { makeSkillFinder, type FoundSkill } from "./find-skills.ts";
import type { LinkLabels } from "./labels.ts";
import { makeTitleLinker } from "./link-titles.ts";

const mostUnlinked = 20;
/** Skills of one posting, the surest. */
const mostSkills = 12;
/** A skill in more letters than this is told rather than named. */
const longestName = 60;

/** The surest of each skill, surest first. */
const surest = (found: readonly FoundSkill[]): readonly FoundSkill[] => {
  const best = new Map<string, FoundSkill>();
  for (const one of found) if (one.score > (best.get(one.id)?.score ?? -1)) best.set(one.id, one);
  return [...best.values()].toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
};

/**
 * The linker of imports: titles by the names of the work; skills that are named, and those that a text speaks of.
 *
 * @param own      names of the catalogue
 * @param imported names of a taxonomy; nothing when none was imported
 */
export const makePostingLinker = (own: LinkLabels, imported: LinkLabels): PostingLinker => {
  const linkTitle = makeTitleLinker([...own.titles, ...imported.titles]);
  const findSkills = makeSkillFinder([...own.skills, ...imported.skills]);
  const findInTitle = makeSkillFinder(own.skills);
  // "software testen" for "softwaretesten"
  const linkName = makeTitleLinker(own.skills);
  const nameOf = (id: string): string => own.names.get(id) ?? imported.names.get(id) ?? id;

  const named = (words: string, language: string): readonly FoundSkill[] => {
    if (words.length > longestName) return findSkills(words, language, "prose");
    const found = findSkills(words, language, "list");
    const spelled = found.length > 0 ? null : linkName([words], language);
    return spelled === null ? found : [{ ...spelled, score: 1 }];
  };

  return {
    link: ({ title, language, described, occupations, skills }: ToLink): Linked => {
      const work = linkTitle([title], language) ?? linkTitle(occupations, language);
      const asked = skills.map((words) => ({ words, found: named(words, language) }));
      const told = described.flatMap((text) => findSkills(text, language, "prose"));
      const chosen = surest([...asked.flatMap(({ found }) => found), ...findInTitle(title, language, "list")]);
      const others = surest(told).filter(({ id }) => !chosen.some((one) => one.id === id));
      const all = [...chosen, ...others].slice(0, mostSkills);
      return {
        jobProfileId: work?.id ?? null,
        technical: all.map(({ id }) => id).toSorted(),
        unlinked: [
          ...(work === null ? [title] : []),
          ...asked.filter(({ found }) => found.length === 0).map(({ words }) => words),
        ].slice(0, mostUnlinked),
        recognised: [...(work === null ? [] : [work]), ...all].map(({ id, words }) => ({ id, as: nameOf(id), words })),
      };
    },
  };
};
