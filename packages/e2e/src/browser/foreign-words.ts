import type { Page } from "playwright-core";

/** Everyday Dutch words that are words in no other language of ours, and no part of a name. */
const dutch =
  "het|een|jij|jou|jouw|niet|bij|naar|wat|kun|kunt|deze|dit|voor|werk|leren|opleiding|opleidingen|vraag|vragen|uur|geen|wij|heb|hebt|nodig|terug|verder|bekijk|kies|gratis|weken|maanden|dagen|iemand|meer|alle|zonder|ook|kan|zijn";

/**
 * Sentences on a page that are Dutch although the page says that they are in its own language. Empty when there is none.
 *
 * Text inside an element with a `lang` of its own is what it says it is, such as a posting or the name of an office.
 */
export const foreignWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate((words) => {
    const isDutch = new RegExp(`(^|[^\\p{L}])(${words})([^\\p{L}]|$)`, "iu");
    const own = document.documentElement.lang;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (!parent || ["SCRIPT", "STYLE"].includes(parent.tagName) || !isDutch.test(text)) continue;
      if (parent.closest("[lang]")?.getAttribute("lang") === own) found.push(text);
    }
    return found;
  }, dutch);
