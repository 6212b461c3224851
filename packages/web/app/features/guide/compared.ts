/** As many as fit side by side. */
export const mostCompared = 3;
/** No person ticks more than this; an address may say anything. */
const mostAsked = 12;

/** The kinds of work that an address puts side by side, each once, in its order. */
export const comparedIn = (parameters: URLSearchParams): readonly string[] =>
  [...new Set(parameters.getAll("p").filter((slug) => slug !== ""))].slice(0, mostAsked);

/** The same as form fields. */
export const comparedFields = (slugs: readonly string[]) => slugs.map((slug) => ["p", slug] as const);

/** What is found of what was asked for, in the order of asking: shown, too many, and how many nobody knows. */
export const sortedOut = <Profile extends { readonly slug: string }>(
  asked: readonly string[],
  found: readonly Profile[],
) => {
  const known = asked.flatMap((slug) => found.filter((profile) => profile.slug === slug));
  return {
    shown: known.slice(0, mostCompared),
    more: known.slice(mostCompared),
    unknown: asked.length - known.length,
  };
};
