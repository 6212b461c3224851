import { element } from "./dom.ts";
import { textAt, type Thing, thingsAt } from "./feed.ts";
import type { Settings } from "./settings.ts";

/** Who offers it and where; what the work is where nobody offers it. */
const aboutOf = (thing: unknown): string => {
  const facts = [
    textAt(thing, "hiringOrganization", "name"),
    textAt(thing, "provider", "name"),
    textAt(thing, "jobLocation", "address", "addressLocality"),
  ].filter((fact) => fact !== "");
  return facts.length > 0 ? facts.join(" · ") : textAt(thing, "description");
};

/** Texts in another language than the words around them say so, and find their own direction. */
const speaking = (lang: string, around: string) =>
  lang === "" || lang === around ? {} : ({ lang, dir: "auto" } as const);

const itemOf = (entry: Thing, around: string): HTMLElement => {
  const thing = entry["item"];
  const language = speaking(textAt(entry, "inLanguage"), around);
  const notice = textAt(thing, "disambiguatingDescription");
  return element(
    "li",
    { part: "item" },
    element(
      "a",
      { part: "link", href: textAt(thing, "url"), ...language },
      textAt(thing, "title") || textAt(thing, "name"),
    ),
    element("p", { part: "about", ...language }, aboutOf(thing)),
    ...(notice === "" ? [] : [element("p", { part: "notice" }, notice)]),
  );
};

/** A heading, a list of links, and the way to all of them. */
export const listOf = (feed: Thing, { heading, lang }: Settings): readonly Node[] => [
  element(heading, { part: "heading", id: "heading" }, textAt(feed, "name")),
  element(
    "ul",
    { part: "list", role: "list" },
    ...thingsAt(feed, "itemListElement").map((entry) => itemOf(entry, lang)),
  ),
  element(
    "p",
    { part: "all" },
    element(
      "a",
      { part: "link", href: textAt(feed, "potentialAction", "target") },
      textAt(feed, "potentialAction", "name"),
    ),
  ),
];
