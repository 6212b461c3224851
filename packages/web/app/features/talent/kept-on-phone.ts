/**
 * Answers on this phone, for who stops half-way. Nothing of it leaves the phone, and everything here works without:
 * private windows and full phones refuse to keep things.
 */

const key = "techconnect.answers";

const attempt = <Value>(work: () => Value): Value | null => {
  try {
    return work();
  } catch {
    return null;
  }
};

/** True when they are kept. */
export const keepAnswers = (answers: string): boolean =>
  attempt(() => {
    localStorage.setItem(key, answers);
    return true;
  }) ?? false;

/** Letters as in the address, or null when nothing is kept. */
export const keptAnswers = (): string | null => {
  const kept = attempt(() => localStorage.getItem(key));
  return kept && /^[a-dx]{1,12}$/.test(kept) ? kept : null;
};

export const forgetAnswers = (): void => {
  attempt(() => localStorage.removeItem(key));
};
