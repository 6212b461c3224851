/** What the feeds are about, as their addresses name it. */
export const feedKinds = ["beroepen", "opleidingen", "vacatures"] as const;
export type FeedKind = (typeof feedKinds)[number];

export const isFeedKind = (value: unknown): value is FeedKind => (feedKinds as readonly unknown[]).includes(value);

const levels = ["NONE", "VMBO", "MBO1", "MBO2", "MBO3", "MBO4", "AD", "HBO", "WO"] as const;
type Level = (typeof levels)[number];

/** What a feed is limited to, and where it goes on. */
export type FeedAsked = {
  readonly after: string | null;
  /** How many on a page, 1 to 100. */
  readonly first: number;
  /** Slug of a job profile. */
  readonly jobProfile: string | null;
  /** The school level with which one can begin. */
  readonly level: Level | null;
  readonly free: boolean;
};

/** The parameters that limit each feed; the others would be without effect, and are refused. */
const limits: Readonly<Record<FeedKind, readonly string[]>> = {
  beroepen: ["niveau"],
  opleidingen: ["beroep", "niveau", "gratis"],
  vacatures: ["beroep"],
};
const everyLimit = ["beroep", "niveau", "gratis"];

type Wrong = { readonly wrong: string };
const isLevel = (text: string): text is Level => (levels as readonly string[]).includes(text);

/** The parameter that cannot be read or does nothing in this feed, or null. Others, such as `utm_source`, are let be. */
const wrongIn = (kind: FeedKind, parameters: URLSearchParams): string | null => {
  const useless = everyLimit.find((name) => parameters.has(name) && !limits[kind].includes(name));
  if (useless !== undefined) return useless;
  const readable: Readonly<Record<string, (text: string) => boolean>> = {
    max: (text) => /^([1-9]\d?|100)$/.test(text),
    beroep: (text) => /^[a-z\d-]{1,100}$/.test(text),
    niveau: (text) => isLevel(text.toUpperCase()),
    gratis: (text) => ["0", "1"].includes(text),
    after: (text) => text.length <= 500,
  };
  const unreadable = Object.entries(readable).find(
    ([name, reads]) => !reads(parameters.get(name) ?? usual[name] ?? ""),
  );
  return unreadable?.[0] ?? null;
};

const usual: Readonly<Record<string, string>> = { max: "50", beroep: "x", niveau: "NONE", gratis: "0" };

/** Reads the query string of a feed, or names the parameter that is wrong. */
export const readFeedAddress = (kind: FeedKind, parameters: URLSearchParams): FeedAsked | Wrong => {
  const wrong = wrongIn(kind, parameters);
  if (wrong !== null) return { wrong };
  const level = parameters.get("niveau")?.toUpperCase() ?? "";
  return {
    after: parameters.get("after"),
    first: Number(parameters.get("max") ?? usual["max"]),
    jobProfile: parameters.get("beroep"),
    level: isLevel(level) ? level : null,
    free: parameters.get("gratis") === "1",
  };
};

/** The query string of a page of a feed, with its parameters always in the same order. */
export const feedSearch = ({ after, first, jobProfile, level, free }: FeedAsked): string => {
  const parameters = new URLSearchParams();
  if (jobProfile !== null) parameters.set("beroep", jobProfile);
  if (level !== null) parameters.set("niveau", level);
  if (free) parameters.set("gratis", "1");
  if (String(first) !== usual["max"]) parameters.set("max", String(first));
  if (after !== null) parameters.set("after", after);
  return parameters.size === 0 ? "" : `?${parameters}`;
};
