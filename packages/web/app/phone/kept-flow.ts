import { isKeptFlow } from "@techconnect/domain/talent/kept-flow";

/**
 * What somebody told, on this phone: in the storage of the tab while it is open, and in that of the phone only when
 * they asked for it. Nothing of it leaves the phone, and everything works without: private windows and full phones
 * refuse to keep things.
 */

/** The part of `Storage` that is used here. */
export type Shelf = Pick<Storage, "getItem" | "setItem">;

export type KeptFlow = {
  /** The query of an address of the flow, such as `a=bdac&t=helping`. */
  readonly flow: string;
  /** The instant at which it was kept, ISO 8601. */
  readonly at: string;
};

const key = "techconnect.flow";

const isInstant = (text: unknown): text is string => typeof text === "string" && !Number.isNaN(Date.parse(text));

/** True when it is kept. */
export const keepFlow = (shelf: Shelf, { flow, at }: KeptFlow): boolean => {
  if (!isKeptFlow(flow)) return false;
  try {
    shelf.setItem(key, JSON.stringify({ flow, at }));
    return true;
  } catch {
    return false;
  }
};

/** Null when nothing is kept, or when what is there is not ours. */
export const keptFlow = (shelf: Shelf): KeptFlow | null => {
  try {
    const { flow, at }: Partial<Record<keyof KeptFlow, unknown>> = JSON.parse(shelf.getItem(key) ?? "{}");
    return isKeptFlow(flow) && isInstant(at) ? { flow, at } : null;
  } catch {
    return null;
  }
};

/** Where somebody goes on: the first question that is open, or the card; null when no question was answered. */
export const goesOnAt = (flow: string): { readonly question: number } | "card" | null => {
  const answers = new URLSearchParams(flow).get("a") ?? "";
  if (answers === "") return null;
  return answers.length < 12 ? { question: answers.length + 1 } : "card";
};
