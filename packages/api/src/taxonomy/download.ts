import type {
  Concept,
  ConceptKind,
  ConceptText,
  Labels,
  Membership,
  Relation,
  RelationSet,
  Taxonomy,
} from "./concept.ts";
import type {
  OnetCrosswalk,
  OnetOccupation,
  OnetRating,
  OnetTask,
  OnetTechnology,
  OnetTitle,
  RatingDomain,
} from "./onet-occupation.ts";

/** A file of a download. */
export type DownloadedFile = {
  /** Without folders: what it is called whatever holds it. */
  readonly name: string;
  /** SHA-256 of its content. */
  readonly hash: string;
  /** Its text from the start, each time that it is asked for; unpacked when its name ends in `.gz`. */
  readonly open: () => Promise<AsyncIterable<string>>;
};

/** What a row comes down to, by what it is kept as. */
export type Records = {
  readonly concepts?: readonly Concept[];
  readonly labels?: readonly Labels[];
  readonly texts?: readonly ConceptText[];
  readonly relations?: readonly Relation[];
  readonly members?: readonly Membership[];
  readonly onetOccupations?: readonly OnetOccupation[];
  readonly onetTitles?: readonly OnetTitle[];
  readonly onetRatings?: readonly OnetRating[];
  readonly onetTasks?: readonly OnetTask[];
  readonly onetTechnologies?: readonly OnetTechnology[];
  readonly onetCrosswalk?: readonly OnetCrosswalk[];
};

/** A row as it was read, or why it could not be. */
export type DownloadRow = {
  readonly file: string;
  readonly position: string;
  readonly about?: string;
  readonly read: { readonly ok: true; readonly records: Records } | { readonly ok: false; readonly reason: string };
};

/** What a part holds all of: whatever of it is kept and does not come, is gone from the taxonomy. */
export type Scope =
  | { readonly of: "concepts"; readonly kind: ConceptKind }
  | { readonly of: "labels" | "texts"; readonly kind: ConceptKind; readonly languages: readonly string[] }
  | { readonly of: "relations"; readonly set: RelationSet }
  | { readonly of: "members"; readonly collection: string }
  | { readonly of: "onetRatings"; readonly domain: RatingDomain }
  | {
      readonly of: "onetOccupations" | "onetTitles" | "onetTasks" | "onetTechnologies" | "onetCrosswalk";
    };

/** Files of a download that are brought in together: all of them or, when something fails, none. */
export type Part = {
  readonly taxonomy: Taxonomy;
  /** The same in each download. */
  readonly name: string;
  readonly files: readonly DownloadedFile[];
  readonly read: (file: DownloadedFile) => AsyncIterable<DownloadRow>;
  readonly scopes: readonly Scope[];
  /** Rows of it refer to concepts or occupations that other parts bring. */
  readonly refers: boolean;
};
