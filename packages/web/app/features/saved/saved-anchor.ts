import type { SavedItem } from "@techconnect/domain/talent/saved-items";

/** Where on the page a saved thing stands. */
export const savedAnchor = ({ kind, slug }: SavedItem): string => `${kind}-${slug}`;
