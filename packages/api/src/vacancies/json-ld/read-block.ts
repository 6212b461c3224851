import { parsed } from "./rows-of.ts";
import type { Json } from "./values.ts";

/** What pages wrap around their data (comments, CDATA, a semicolon) stands before the first bracket and after the last. */
const unwrapped = (wrapped: string): string => {
  const text = wrapped.replaceAll("<![CDATA[", "").replaceAll("]]>", "");
  const starts = [text.indexOf("{"), text.indexOf("[")].filter((at) => at !== -1);
  const end = Math.max(text.lastIndexOf("}"), text.lastIndexOf("]"));
  return starts.length === 0 ? "" : text.slice(Math.min(...starts), end + 1);
};

const isControl = (character: string): boolean => character < " " || character === "\u007F";
/** Ends of line inside of texts, which JSON does not allow and pages have all the same. */
const withoutControls = (text: string): string =>
  Array.from(text, (character) => (isControl(character) ? " " : character)).join("");

/** Reads a JSON-LD block of a page as its author meant it; null when that is not to be seen. */
export const readBlock = (text: string): { readonly json: Json } | null => {
  const inside = unwrapped(text);
  return parsed(text) ?? parsed(inside) ?? parsed(withoutControls(inside));
};
