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

const itemOf = (entry: Thing): HTMLElement => {
  const thing = entry["item"];
  const lang = textAt(entry, "inLanguage");
  const notice = textAt(thing, "disambiguatingDescription");
  return element(
    "li",
    { part: "item" },
    element(
      "a",
      { part: "link", href: textAt(thing, "url"), lang, dir: "auto" },
      textAt(thing, "title") || textAt(thing, "name"),
    ),
    element("p", { part: "about", lang, dir: "auto" }, aboutOf(thing)),
    ...(notice === "" ? [] : [element("p", { part: "notice" }, notice)]),
  );
};

/** A heading, a list of links, and the way to all of them. */
export const listOf = (feed: Thing, { heading }: Settings): readonly Node[] => [
  element(heading, { part: "heading", id: "heading" }, textAt(feed, "name")),
  element("ul", { part: "list", role: "list" }, ...thingsAt(feed, "itemListElement").map(itemOf)),
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
