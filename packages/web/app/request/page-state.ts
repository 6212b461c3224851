import { isTheme, type Theme } from "./theme.ts";

/** What the server hands over to the browser, as JSON in the page. */
export type PageState = {
  /** Scheme and host that visitors see, for addresses that must be whole. */
  readonly origin: string;
  readonly theme: Theme;
  readonly requestId: string;
};

export const pageStateId = "page-state";

/** Escaped so that nothing in it can end the script element that holds it. */
export const pageStateJson = (state: PageState): string => JSON.stringify(state).replaceAll("<", "\\u003c");

const asState = (value: unknown): PageState => {
  const given: Partial<Record<keyof PageState, unknown>> = typeof value === "object" && value !== null ? value : {};
  return {
    origin: typeof given.origin === "string" ? given.origin : location.origin,
    theme: isTheme(given.theme) ? given.theme : "system",
    requestId: typeof given.requestId === "string" ? given.requestId : "",
  };
};

/** The state in this browser page. Browser only. */
export const pageState = (): PageState =>
  asState(JSON.parse(document.getElementById(pageStateId)?.textContent || "null"));
