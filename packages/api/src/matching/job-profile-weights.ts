/** What taxonomies say of a job profile; skills and occupations by the ids that the engine knows them by. */
export type JobProfileWeights = {
  readonly jobProfile: string;
  readonly technical: ReadonlyMap<string, number>;
  readonly near: ReadonlyMap<string, number>;
};

/** Where weights are kept. */
export type KeptWeights = {
  /** Each job profile with its occupation of ESCO, and what its weights were made with; null when it has none. */
  readonly profiles: () => Promise<
    readonly { readonly id: string; readonly occupation: string; readonly madeWith: string | null }[]
  >;
  /** Makes these all that is kept. */
  readonly replace: (weights: readonly JobProfileWeights[], madeWith: string) => Promise<void>;
};
