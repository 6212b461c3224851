import type { Concept, ConceptKind, ConceptText, Labels, Membership, Relation, RelationSet } from "./concept.ts";
import type {
  OnetCrosswalk,
  OnetOccupation,
  OnetRating,
  OnetTask,
  OnetTechnology,
  OnetTitle,
  RatingDomain,
} from "./onet-occupation.ts";

/**
 * Everything that taxonomies hold, a stream per table and each in one statement: for what is built of all of it, such
 * as an index. Concepts that are obsolete are left out, with all that is theirs.
 *
 * Streams inside one transaction see one state of things; `taxonomyStreamsOn` takes its EntityManager.
 */
export type TaxonomyStreams = {
  /** By id. */
  readonly concepts: (kinds?: readonly ConceptKind[]) => AsyncIterable<Concept>;
  /** By concept, so that all labels of one come together. */
  readonly labels: (asked?: {
    readonly kinds?: readonly ConceptKind[];
    readonly languages?: readonly string[];
  }) => AsyncIterable<Labels>;
  readonly texts: (asked?: { readonly languages?: readonly string[] }) => AsyncIterable<ConceptText>;
  /** By what they go from. */
  readonly relations: (sets?: readonly RelationSet[]) => AsyncIterable<Relation>;
  readonly members: (collections?: readonly string[]) => AsyncIterable<Membership>;
  readonly onetOccupations: () => AsyncIterable<OnetOccupation>;
  readonly onetTitles: () => AsyncIterable<OnetTitle>;
  /** By occupation. */
  readonly onetRatings: (domains?: readonly RatingDomain[]) => AsyncIterable<OnetRating>;
  readonly onetTasks: () => AsyncIterable<OnetTask>;
  readonly onetTechnologies: () => AsyncIterable<OnetTechnology>;
  /** Only what leads to an occupation of ESCO that is there. */
  readonly onetCrosswalk: () => AsyncIterable<OnetCrosswalk>;
};
