import type { ExperienceLinker, LinkedText, LinkedWords } from "../experience-linker.ts";

/** Other readings that are offered of the same words. */
const mostAlternatives = 3;
/** Parts of a text that a taxonomy is asked for; more than can be shown. */
const mostAsked = 8;

const nothing: LinkedText = { links: [], unlinked: [] };

/** Both readings of the same words: the catalogue's first, unless the taxonomy alone is sure. */
const joined = (own: LinkedWords, [other]: readonly LinkedWords[]): LinkedWords => {
  if (!other) return own;
  const first = other.sure ? other : own;
  const next = other.sure
    ? [own.experience, ...own.alternatives, ...other.alternatives]
    : [...own.alternatives, other.experience, ...other.alternatives];
  const alternatives = [...new Set(next)].filter((id) => id !== first.experience).slice(0, mostAlternatives);
  return { words: own.words, sure: first.sure, experience: first.experience, alternatives };
};

const eachOnce = (links: readonly LinkedWords[]): readonly LinkedWords[] => {
  const seen = new Set<string>();
  return links.filter(({ experience }) => !seen.has(experience) && seen.add(experience));
};

/**
 * Reads with the catalogue, and with a taxonomy what the catalogue did not understand or is not sure of.
 *
 * @param taxonomy null for as long as there is none; when it fails, the catalogue alone answers
 */
export const makeJointLinker = (
  catalogue: ExperienceLinker,
  taxonomy: () => ExperienceLinker | null,
): ExperienceLinker => ({
  link: async (text) => {
    const own = await catalogue.link(text);
    const further = taxonomy();
    const unsure = own.links.filter(({ sure }) => !sure).map(({ words }) => words);
    const asked = [...new Set([...own.unlinked, ...unsure])].slice(0, mostAsked);
    if (!further || asked.length === 0) return own;

    const read = await Promise.all(asked.map((part) => further.link(part).catch(() => nothing)));
    const links = new Map(asked.map((part, at) => [part, read[at]?.links ?? []]));
    const all = [
      ...own.links.map((link) => (link.sure ? link : joined(link, links.get(link.words) ?? []))),
      ...own.unlinked.flatMap((part) => links.get(part) ?? []),
    ];
    return {
      links: eachOnce(all.toSorted((a, b) => text.indexOf(a.words) - text.indexOf(b.words))),
      unlinked: own.unlinked.filter((part) => (links.get(part) ?? []).length === 0),
    };
  },
});
