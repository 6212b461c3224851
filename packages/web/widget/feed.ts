/** What the widget reads of a feed; anything may be missing. */
export type Thing = { readonly [key: string]: unknown };

const isThing = (value: unknown): value is Thing => typeof value === "object" && value !== null;

/** What stands at a path of names, `hiringOrganization`, `name`; empty when there is no text. */
export const textAt = (thing: unknown, ...path: readonly string[]): string => {
  const found = path.reduce<unknown>((at, name) => (isThing(at) ? at[name] : undefined), thing);
  return typeof found === "string" ? found : "";
};

/** Things in a list of a feed. */
export const thingsAt = (thing: Thing, name: string): readonly Thing[] => {
  const found = thing[name];
  return Array.isArray(found) ? found.filter(isThing) : [];
};

/** Fetches a feed, without cookies and without saying on which page it is shown. @throws when there is none to read */
export const fetchFeed = async (address: string): Promise<Thing> => {
  const response = await fetch(address, { credentials: "omit", referrerPolicy: "no-referrer" });
  const feed: unknown = response.ok ? await response.json() : null;
  if (!isThing(feed)) throw new Error(`TechConnect: ${response.status} ${address}`);
  return feed;
};
