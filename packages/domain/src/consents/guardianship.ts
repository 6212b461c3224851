/** What a guardian says. They may say the other thing later, as long as the person is younger than sixteen. */
export const guardianVerdicts = ["agree", "refuse"] as const;
export type GuardianVerdict = (typeof guardianVerdicts)[number];

/** A guardian who was asked, and what they said. */
export type Guardianship = {
  /** UUIDv7. */
  readonly id: string;
  readonly askedAt: Date;
  /** Until when the link can be answered for the first time. */
  readonly expiresAt: Date;
  readonly verdict: GuardianVerdict | null;
  readonly answeredAt: Date | null;
  /** Since when it counts no more: the person asked another guardian, or turned sixteen. */
  readonly endedAt: Date | null;
};

const day = 86_400_000;

/** How long a letter to a guardian can be answered: two weeks, so that it outlives a holiday of one. */
export const guardianLinkDays = 14;
/** How many guardians one person may write to on one day in Amsterdam. */
export const guardianLettersPerDay = 3;
/** How long it stays known that a guardian was asked who does not count any more: for questions about it. */
export const guardianshipKeptDays = 30;

export const expiryOfLink = (askedAt: Date): Date => new Date(askedAt.getTime() + guardianLinkDays * day);

/** Is it still the one that counts or may come to count? */
export const isStanding = ({ verdict, expiresAt, endedAt }: Guardianship, at: Date): boolean =>
  endedAt === null && (verdict !== null || expiresAt > at);

/** Did the letter stay without an answer for as long as it could be answered? */
export const isUnanswered = ({ verdict, expiresAt, endedAt }: Guardianship, at: Date): boolean =>
  endedAt === null && verdict === null && expiresAt <= at;

/** Is nothing to be done with it any more, so that it goes? */
export const isPast = ({ verdict, expiresAt, endedAt }: Guardianship, at: Date): boolean => {
  const since = endedAt ?? (verdict === null ? expiresAt : null);
  return since !== null && since.getTime() + guardianshipKeptDays * day <= at.getTime();
};
