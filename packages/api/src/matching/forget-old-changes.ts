/** Where changes of opportunities are noted. */
export type ChangeLog = {
  /** @returns how many notes were removed */
  readonly forgetBefore: (instant: Date) => Promise<number>;
};

/** Much longer than any process goes without looking; one that slept longer must be started again. */
const keptFor = 7 * 24 * 60 * 60 * 1_000;

/** Clears notes of changes that every process has long read. */
export const makeForgetOldChanges =
  ({ changes, now }: { readonly changes: ChangeLog; readonly now: () => Date }) =>
  async (): Promise<void> => {
    await changes.forgetBefore(new Date(now().getTime() - keptFor));
  };
