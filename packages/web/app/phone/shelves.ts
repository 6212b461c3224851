import type { Shelf } from "./kept-flow.ts";

/** Where browsers refuse to keep anything: empty, and full. */
const nowhere: Shelf = {
  getItem: () => null,
  setItem: () => {
    throw new DOMException("nothing can be kept here", "QuotaExceededError");
  },
};

const shelf = (open: () => Storage): Shelf => {
  try {
    return open();
  } catch {
    return nowhere;
  }
};

/** Gone when the tab is closed. */
export const shelfOfTab = (): Shelf => shelf(() => sessionStorage);

/** Stays on the phone: only for what somebody asked to keep. */
export const shelfOfPhone = (): Shelf => shelf(() => localStorage);
