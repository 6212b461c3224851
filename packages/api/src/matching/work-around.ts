import { nearWork, type NearWork } from "@techconnect/matching/near-work";
import { openedBy, type Opened } from "@techconnect/matching/opened-by";
import type { Occupation } from "@techconnect/matching/opportunity";
import type { MatchStore } from "./match-store.ts";

/** What lies around a job profile; nothing around one that is not there. */
export type WorkAround = {
  /** Other job profiles, nearest first. */
  readonly near: (jobProfile: string) => readonly NearWork[];
  /** The technical skills with which other job profiles open up, those that open most first. */
  readonly opened: (jobProfile: string) => readonly Opened[];
};

/** Finds something for a job profile once, and again after any of them changed. */
const oncePerState = <Found>(
  { occupations }: Pick<MatchStore, "occupations">,
  find: (occupation: Occupation, all: readonly Occupation[]) => readonly Found[],
) => {
  const found = new Map<string, readonly Found[]>();
  let foundIn: readonly Occupation[] = [];
  return (jobProfile: string): readonly Found[] => {
    const all = occupations();
    if (all !== foundIn) found.clear();
    foundIn = all;
    const occupation = all.find(({ id }) => id === jobProfile);
    if (!occupation) return [];
    const already = found.get(jobProfile) ?? find(occupation, all);
    found.set(jobProfile, already);
    return already;
  };
};

/** Reads the store of this process, so it is as fresh as suggestions are. */
export const makeWorkAround = (store: Pick<MatchStore, "occupations">): WorkAround => ({
  near: oncePerState(store, nearWork),
  opened: oncePerState(store, openedBy),
});
