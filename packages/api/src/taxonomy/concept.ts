/** The classifications that can be brought in. */
export const taxonomies = ["esco", "onet"] as const;
export type Taxonomy = (typeof taxonomies)[number];

export const conceptKinds = ["occupation", "skill", "isco-group", "skill-group", "scheme"] as const;
export type ConceptKind = (typeof conceptKinds)[number];

/** Something that ESCO has an address for. */
export type Concept = {
  /** The UUID at the end of its address, or one that follows from the address when that ends in a code. */
  readonly id: string;
  readonly uri: string;
  readonly kind: ConceptKind;
  /** `2512.4` of an occupation, `2512` of an ISCO group, `S1.2` of a skill group; null where it has none. */
  readonly code: string | null;
  /** Of an occupation: the unit group of ISCO-08, four digits. */
  readonly iscoGroup: string | null;
  /** Of a skill: `knowledge` or `skill/competence`. */
  readonly skillType: string | null;
  /** Of a skill: `transversal`, `cross-sector`, `sector-specific` or `occupation-specific`. */
  readonly reuseLevel: string | null;
  /** As ESCO says it: `released`. */
  readonly status: string | null;
};

export const labelKinds = ["preferred", "alternative", "hidden"] as const;
export type LabelKind = (typeof labelKinds)[number];
/** What a concept is called in one language. `language` is ESCO's own code, such as `nl`. */
export type Labels = {
  readonly conceptId: string;
  readonly language: string;
  readonly kind: LabelKind;
  /** Never empty; exactly one for `preferred`. */
  readonly texts: readonly string[];
};

export const textKinds = ["description", "definition", "scope-note"] as const;
export type TextKind = (typeof textKinds)[number];
/** What is said about a concept in one language. */
export type ConceptText = {
  readonly conceptId: string;
  readonly language: string;
  readonly kind: TextKind;
  readonly text: string;
};

/** What is related to what; a file of ESCO has one kind each. */
export const relationSets = ["occupation-skill", "skill-skill", "occupation-broader", "skill-broader"] as const;
export type RelationSet = (typeof relationSets)[number];
export const relationKinds = ["essential", "optional", "broader"] as const;
export type RelationKind = (typeof relationKinds)[number];

/** `fromId` needs `toId`, or stands below it. */
export type Relation = {
  readonly set: RelationSet;
  readonly fromId: string;
  readonly toId: string;
  readonly kind: RelationKind;
};

/** A concept in a collection, such as `digital-skills`. */
export type Membership = { readonly collection: string; readonly conceptId: string };
