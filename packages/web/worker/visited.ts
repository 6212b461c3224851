/** What a page tells the worker when somebody visits it. */
export type Visited = {
  readonly kind: "visited";
  /** The language of the page. */
  readonly locale: string;
  /** The address of the page, when the worker was not there yet to see it. */
  readonly page: string | null;
  readonly assets: readonly string[];
};

const isText = (value: unknown): value is string => typeof value === "string";

/** Reads a message; null for one that is not ours. */
export const visitedIn = (message: unknown): Visited | null => {
  const given: Partial<Record<keyof Visited, unknown>> = typeof message === "object" && message !== null ? message : {};
  const { kind, locale, page, assets } = given;
  if (kind !== "visited" || !isText(locale) || !/^[a-z]{2}$/.test(locale) || !Array.isArray(assets)) return null;
  return { kind, locale, page: isText(page) ? page : null, assets: assets.filter(isText) };
};
