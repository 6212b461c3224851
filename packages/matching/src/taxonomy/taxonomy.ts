/** A skill of a taxonomy such as ESCO. Ids are opaque. */
export type TaxonomySkill = {
  readonly id: string;
  /** What it is called, in the language of all texts here. */
  readonly label: string;
  /** The groups that it is directly in. */
  readonly broader: readonly string[];
};

/** An occupation of a taxonomy. */
export type TaxonomyOccupation = {
  readonly id: string;
  /** Skills that everybody who does the work uses. */
  readonly essential: readonly string[];
  /** Skills that some who do it use. */
  readonly optional: readonly string[];
  /** Its names and its description, in the language of all texts here. */
  readonly text: string;
  /**
   * How far the work stands out in each of a fixed list of transferable things, such as the rated skills, work styles
   * and interests of O*NET: standard deviations above the mean of all work. Null where nobody rated it.
   */
  readonly ratings: readonly number[] | null;
};

export type Taxonomy = {
  readonly skills: readonly TaxonomySkill[];
  /** Groups that a group is directly in. */
  readonly broaderOfGroup: ReadonlyMap<string, readonly string[]>;
  readonly occupations: readonly TaxonomyOccupation[];
};
