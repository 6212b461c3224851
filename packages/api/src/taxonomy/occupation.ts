import type { Locale } from "@techconnect/domain/kernel/locale";
import type { Sector } from "../guide/choices.ts";
import type { Page, PageAsked } from "../platform/page.ts";
import type { ConceptKind } from "./concept.ts";

/** A name, in the language asked for or, where the taxonomy lacks that one, in another. */
export type Named = {
  readonly label: string;
  /** The language of `label`, as ESCO codes it: `nl`. */
  readonly language: string;
};

/** A unit group of ISCO-08. */
export type IscoGroup = Named & { readonly code: string };

/** An occupation of ESCO that counts as ICT, or that a job profile describes. */
export type Occupation = Named & {
  readonly locale: Locale;
  readonly id: string;
  readonly uri: string;
  readonly code: string | null;
  /** Null where the taxonomy does not say. */
  readonly iscoGroup: IscoGroup | null;
  /** The job profile that tells about it in depth. */
  readonly jobProfileId: string | null;
};

export const needKinds = ["essential", "optional"] as const;
export type NeedKind = (typeof needKinds)[number];

/** A skill of ESCO. */
export type TaxonomySkill = Named & { readonly id: string; readonly uri: string };

/** The first skills that an occupation needs, and how many there are. */
export type SkillsOfOccupation = { readonly totalCount: number; readonly skills: readonly TaxonomySkill[] };

export type OccupationFilter = {
  /** Part of any of its names, in any case. */
  readonly query?: string;
  /** A job profile of it is done in this sector. */
  readonly sector?: Sector;
};

export type SkillsAsked = { readonly locale: Locale; readonly kind: NeedKind; readonly first: number };

export type NamedConcept = Named & { readonly kind: ConceptKind };

/** What concepts are called, by id, in a language or else in another; those without a name are left out. */
export type ConceptNames = (locale: Locale, ids: readonly string[]) => Promise<ReadonlyMap<string, NamedConcept>>;

/** Where occupations are read. */
export type Occupations = {
  /** By ISCO group, then by name. */
  readonly page: (locale: Locale, asked: PageAsked, filter: OccupationFilter) => Promise<Page<Occupation>>;
  readonly count: (locale: Locale, filter: OccupationFilter) => Promise<number>;
  /** Those that exist among `ids`, in no particular order. */
  readonly byIds: (locale: Locale, ids: readonly string[]) => Promise<readonly Occupation[]>;
  /** Per occupation its first skills of a kind, by name, those in the language asked for first. */
  readonly skillsOf: (
    asked: SkillsAsked,
    occupations: readonly string[],
  ) => Promise<ReadonlyMap<string, SkillsOfOccupation>>;
};
