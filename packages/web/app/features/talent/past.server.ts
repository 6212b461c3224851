import { z } from "zod";
import type { ExperienceInput } from "../../graphql/generated/graphql.ts";
import { forget, readSealed, seal } from "../../session.server.ts";
import type { Experience } from "./experiences.query.ts";

/** What somebody did before, as they told it. It lives in a sealed cookie for a session, and nowhere else. */

const id = z.string().max(60);
const Told = z.object({
  id,
  /** The person's own words; empty when it was chosen from the list. */
  words: z.string().max(80),
  /** Skills of it that were not theirs. */
  without: z.array(id).max(7),
  /** Other things that the words may mean. */
  others: z.array(id).max(3),
  /** Is it unclear which of these was meant? */
  unsure: z.boolean(),
  /** Did the person look at what it shows, and go on? */
  seen: z.boolean(),
});
export type Told = z.infer<typeof Told>;

/** At most so many; the API says so too. */
export const mostTold = 6;
export const longestText = 500;

export const Past = z.object({
  told: z.array(Told).max(mostTold),
  /** What was not understood and stays in the box. */
  left: z.string().max(longestText),
});
export type Past = z.infer<typeof Past>;

export const nothingTold: Past = { told: [], left: "" };

const cookie = "past";
const twoHours = 2 * 60 * 60;
/** A browser drops a cookie above 4096 bytes, its attributes included. */
const fits = (sealed: string) => sealed.length <= 4000;

/** The same with less, the least important first: what is left in the box, then other readings. */
const lessAndLess = (past: Past): readonly Past[] => [
  past,
  { ...past, left: past.left.slice(0, 120) },
  { ...past, left: "" },
  { told: past.told.map((told) => ({ ...told, others: [] })), left: "" },
];

/** Set-Cookie value that keeps it; what does not fit into a cookie is left out, never an experience. */
export const keepPast = async (past: Past): Promise<string> => {
  let sealed = "";
  for (const less of lessAndLess(past)) {
    sealed = await seal(cookie, less, twoHours);
    if (fits(sealed)) break;
  }
  return sealed;
};

export const forgetPast = (): string => forget(cookie);

export const keptPast = async (request: Request): Promise<Past> => {
  const kept = Past.safeParse(await readSealed(request, cookie));
  return kept.success ? kept.data : nothingTold;
};

/** What the API is told, of what it still knows; what it no longer knows is left out. */
export const experiencesFrom = (told: readonly Told[], known: readonly Experience[]): ExperienceInput[] =>
  told.flatMap(({ id: which, words, without, seen }) => {
    const experience = known.find((each) => each.id === which);
    if (!experience) return [];
    const skills = experience.skills.map(({ skill }) => skill.id);
    const refused = skills.filter((skill) => without.includes(skill));
    const rest = skills.filter((skill) => !without.includes(skill));
    return [
      { id: which, words: words || experience.label.slice(0, 80), without: refused, confirmed: seen ? rest : [] },
    ];
  });
