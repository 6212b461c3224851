/** How long a posting must be missed before a complete reading of its source may close it. */
export const hoursBeforeClosing = 24;
const millisecondsPerHour = 3_600_000;

/** A posting that its source showed before and lacks now. */
export type MissingPosting<Key = string> = {
  readonly key: Key;
  /** When it was missed first; null when this is the first time. */
  readonly notSeenSince: Date | null;
};

/** A source that was read completely: from its first posting to its last, and nothing went wrong. */
export type CompleteReading<Key = string> = {
  /** How many of its postings were there when it was last read completely. */
  readonly shownBefore: number;
  readonly missing: readonly MissingPosting<Key>[];
  readonly at: Date;
  /** Somebody looked, and says that it is right that so many are gone. */
  readonly lossesAccepted: boolean;
};

export type Vanished<Key = string> =
  /** More than half are gone at once: rather a fault of the source than so many jobs. Nothing is marked or closed. */
  | { readonly kind: "TooManyLost"; readonly lost: number; readonly of: number }
  | {
      readonly kind: "Settled";
      /** Missed for the first time: marked, and still offered. */
      readonly notSeen: readonly Key[];
      /** Missed before, and not long enough. */
      readonly waiting: readonly Key[];
      /** Missed before, and long enough: no longer offered. */
      readonly closed: readonly Key[];
    };

/** What becomes of the postings that a source no longer shows. */
export const judgeMissing = <Key>(reading: CompleteReading<Key>): Vanished<Key> => {
  const { shownBefore, missing, at, lossesAccepted } = reading;
  const lost = missing.filter(({ notSeenSince }) => notSeenSince === null);
  if (!lossesAccepted && lost.length * 2 > shownBefore)
    return { kind: "TooManyLost", lost: lost.length, of: shownBefore };

  const isLongEnough = (since: Date) => at.getTime() - since.getTime() >= hoursBeforeClosing * millisecondsPerHour;
  const missedBefore = missing.flatMap(({ key, notSeenSince }) =>
    notSeenSince === null ? [] : [{ key, isOver: isLongEnough(notSeenSince) }],
  );
  return {
    kind: "Settled",
    notSeen: lost.map(({ key }) => key),
    waiting: missedBefore.filter(({ isOver }) => !isOver).map(({ key }) => key),
    closed: missedBefore.filter(({ isOver }) => isOver).map(({ key }) => key),
  };
};
