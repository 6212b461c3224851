type Needs<Made> = {
  readonly make: () => Promise<Made>;
  /** Milliseconds that what was made counts as fresh. */
  readonly freshFor: number;
  /** Milliseconds since any fixed moment. */
  readonly now: () => number;
};

/**
 * Something that takes long to make and may be a little old: made once for all who ask, and made anew behind the
 * scenes when it is no longer fresh. When making anew fails, the old one stays.
 */
export const keptFresh = <Made>({ make, freshFor, now }: Needs<Made>): (() => Promise<Made>) => {
  let kept: { readonly made: Made; readonly at: number } | null = null;
  let making: Promise<Made> | null = null;

  const makeAnew = (): Promise<Made> =>
    (making ??= make()
      .then((made) => {
        kept = { made, at: now() };
        return made;
      })
      .finally(() => {
        making = null;
      }));

  return async () => {
    if (kept === null) return makeAnew();
    if (now() - kept.at >= freshFor) makeAnew().catch(() => undefined);
    return kept.made;
  };
};
