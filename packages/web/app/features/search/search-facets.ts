import type { DayPart, Level, OfferFeature, SearchKind, SearchSort, Sector } from "../../graphql/generated/graphql.ts";
import { sectorAddresses } from "../guide/sectors.ts";

type Names<Value extends string> = Readonly<Record<Value, string>>;

const kinds: Names<SearchKind> = { JOB_PROFILE: "job-profile", COURSE: "course", VACANCY: "vacancy" };

/** From low to high, as a page lists them. */
const levels: Names<Level> = {
  NONE: "none",
  VMBO: "vmbo",
  MBO1: "mbo1",
  MBO2: "mbo2",
  MBO3: "mbo3",
  MBO4: "mbo4",
  AD: "ad",
  HBO: "hbo",
  WO: "wo",
};

const dayParts: Names<DayPart> = {
  SCHOOL_HOURS: "school-hours",
  DAYTIME: "daytime",
  EVENING: "evening",
  WEEKEND: "weekend",
};

const features: Names<OfferFeature> = {
  FREE: "free",
  LEARN_AND_WORK: "learn-and-work",
  CHILDCARE: "childcare",
  DEVICE: "device",
  FROM_HOME: "from-home",
  SAMPLE: "sample",
};

/** By what a search can be narrowed: each value of the API with its name in addresses. */
export const facets = { kinds, levels, sectors: sectorAddresses, dayParts, features };
export type FacetName = keyof typeof facets;
export type Narrowed = {
  readonly kinds: readonly SearchKind[];
  readonly levels: readonly Level[];
  readonly sectors: readonly Sector[];
  readonly dayParts: readonly DayPart[];
  readonly features: readonly OfferFeature[];
};

/** What each is called in an address. */
export const facetNames: Names<FacetName> = {
  kinds: "soort",
  levels: "niveau",
  sectors: "sector",
  dayParts: "dag",
  features: "met",
};

export const sortNames: Names<SearchSort> = { RELEVANCE: "relevance", NEWEST: "newest", NEAREST: "nearest" };

/** In the order in which a page lists them. */
export const valuesOf = <Value extends string>(names: Names<Value>): readonly Value[] => Object.keys(names) as Value[];

export const facetsInOrder = valuesOf(facetNames);

/** What a value of a facet is called in an address. */
export const nameOf = (facet: FacetName, value: string): string => {
  const names: Names<string> = facets[facet];
  return names[value] ?? value;
};
