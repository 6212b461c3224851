type Needs<Wanted, Made> = {
  readonly make: (wanted: Wanted) => Promise<Made>;
  /** The same for what comes out the same. */
  readonly keyOf: (wanted: Wanted) => string;
  /** How many are kept; the one that nobody asked for longest goes first. */
  readonly kept: number;
  /** How many may wait for their turn. */
  readonly waiting: number;
};

/**
 * Makes costly things one at a time, each once, and keeps the latest.
 *
 * @returns a maker that answers null when too many are waiting; it is worth asking again later
 */
export const oneAtATime = <Wanted, Made>({ make, keyOf, kept, waiting }: Needs<Wanted, Made>) => {
  const ready = new Map<string, Made>();
  const underWay = new Map<string, Promise<Made>>();
  let turn: Promise<unknown> = Promise.resolve();

  const keep = (key: string, made: Made): void => {
    ready.delete(key);
    ready.set(key, made);
    const [oldest] = ready.keys();
    if (ready.size > kept && oldest !== undefined) ready.delete(oldest);
  };

  const start = (key: string, wanted: Wanted): Promise<Made> => {
    const making = turn.then(async () => make(wanted));
    // whoever is next need not know how this one ended
    turn = making.then(
      (made) => keep(key, made),
      () => undefined,
    );
    underWay.set(key, making);
    void turn.then(() => underWay.delete(key));
    return making;
  };

  return async (wanted: Wanted): Promise<Made | null> => {
    const key = keyOf(wanted);
    const made = ready.get(key);
    if (made !== undefined) {
      keep(key, made);
      return made;
    }
    const making = underWay.get(key);
    if (making) return making;
    return underWay.size > waiting ? null : start(key, wanted);
  };
};
