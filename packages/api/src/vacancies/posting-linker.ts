import type { Recognised } from "../platform/import/import-report.ts";
import type { Posting } from "./posting.ts";

/** What a posting is in the terms of the catalogue, and what of it is not there. */
export type Links = {
  /** Id of the job profile that the work is; null when no title comes near enough. */
  readonly jobProfileId: string | null;
  /** Ids of technical skills that it asks, in order of id: those of the catalogue, and `esco:<uuid>` of a taxonomy. */
  readonly technical: readonly string[];
  /** Its title and skills that were not found, as they stood there. Somebody reads them on the vacancy's page. */
  readonly unlinked: readonly string[];
};

export type Linked = Links & {
  /** For whoever reads the report: the work first, then the skills, the surest first. */
  readonly recognised: readonly Recognised[];
};

export type ToLink = Pick<Posting, "title" | "language" | "described" | "occupations" | "skills">;

/**
 * Links the words of a posting to job profiles and skills. The same posting always gets the same links, and nothing that
 * says who the employer would like to have (a diploma, a language, an age) is looked at.
 */
export type PostingLinker = { readonly link: (posting: ToLink) => Linked };

/** Opens a linker with the words that are known now. */
export type OpenLinker = () => Promise<PostingLinker>;
