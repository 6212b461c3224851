import { element } from "./dom.ts";
import { fetchFeed } from "./feed.ts";
import { listOf } from "./list.ts";
import { look } from "./look.ts";
import { searchOf } from "./search.ts";
import { feedAddress, readSettings, type Settings } from "./settings.ts";

/**
 * What we publish, on somebody else's page: `<script src="…/widget.js" data-show="vacatures" async></script>`.
 * It appears where the script stands. No cookies, nothing kept, nobody else asked. docs/how-to/embed-the-widget.md.
 */
const show = async (host: HTMLElement, settings: Settings): Promise<void> => {
  const { lang, origin } = settings;
  const home = element("a", { part: "link", href: `${origin}/${lang}` }, "TechConnect");
  const frame = element("section", { part: "widget", lang, dir: lang === "ar" ? "rtl" : "ltr" }, home);
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [look()];
  root.append(frame);
  try {
    const feed = await fetchFeed(feedAddress(settings));
    frame.setAttribute("aria-labelledby", "heading");
    frame.replaceChildren(...(settings.show === "zoeken" ? searchOf : listOf)(feed, settings));
  } catch {
    // the link to the site stays; the page around us has no part in our troubles
  }
};

const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  const host = element("techconnect-widget");
  if (script.closest("body")) script.after(host);
  else document.body.append(host);
  void show(host, readSettings(script.src, script.dataset));
}
