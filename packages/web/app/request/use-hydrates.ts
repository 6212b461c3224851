import { useMatches } from "react-router";

/**
 * What a route says of itself: `hydrates` when React and the router take its pages over in the browser. Every other
 * page is read: links and forms lead on, and a few elements of our own do the rest.
 */
export type PageHandle = { readonly hydrates: true };

const saysSo = (handle: unknown): boolean => typeof handle === "object" && handle !== null && "hydrates" in handle;

/** True when scripts take this page over. */
export const useHydrates = (): boolean => useMatches().some(({ handle }) => saysSo(handle));
