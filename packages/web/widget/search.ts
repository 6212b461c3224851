import { element } from "./dom.ts";
import { textAt, type Thing } from "./feed.ts";
import type { Settings } from "./settings.ts";

/** A form that opens our search with what somebody typed. */
export const searchOf = (site: Thing, { heading }: Settings): readonly Node[] => {
  const template = textAt(site, "potentialAction", "target", "urlTemplate");
  const field = element("input", { part: "field", id: "q", type: "search", maxlength: "256", dir: "auto" });
  const form = element(
    "form",
    { part: "form", role: "search", "aria-labelledby": "heading" },
    element("label", { part: "label", for: "q" }, textAt(site, "potentialAction", "description")),
    element(
      "span",
      { class: "row" },
      field,
      element("button", { part: "button" }, textAt(site, "potentialAction", "name")),
    ),
  );
  form.addEventListener("submit", (event) => {
    // not sent as a form: the page around us may forbid forms to other sites, and a link it does not
    event.preventDefault();
    const words = field instanceof HTMLInputElement ? field.value : "";
    location.assign(template.replace("{q}", encodeURIComponent(words)));
  });
  return [element(heading, { part: "heading", id: "heading" }, textAt(site, "description")), form];
};
