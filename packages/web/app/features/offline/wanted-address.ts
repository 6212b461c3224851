let wanted: string | null = null;

/**
 * Lets the page that stands for another (`worker/stands-for.ts`) start under its own address, and remembers what was
 * asked for. Once, before React takes over.
 */
export const startUnderOwnAddress = (ownPath: string): void => {
  if (document.documentElement.dataset["instead"] === undefined) return;
  wanted = `${location.pathname}${location.search}`;
  history.replaceState(history.state, "", ownPath);
};

/** What was asked for when this page stands for another, as path and query. */
export const wantedAddress = (): string | null => wanted;

/** The page no longer stands for another. */
export const arrived = (): void => {
  wanted = null;
  delete document.documentElement.dataset["instead"];
};
