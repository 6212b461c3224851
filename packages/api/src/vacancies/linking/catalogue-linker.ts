import type { Catalogue } from "@techconnect/catalogue/catalogue";
import type { LocalisedText } from "@techconnect/catalogue/schema";
import { contentId } from "../../platform/content-id.ts";
import type { PostingLinker } from "../posting-linker.ts";
import { makeTokenLinker } from "./token-linker.ts";

/** A label, and what it is without the explanation behind it: `JavaScript (taal van websites)`. */
const namesIn = ({ nl, en, ar }: LocalisedText): readonly string[] =>
  [nl, en, ar].flatMap((label) => [label, label.replace(/\s*\([^)]*\)\s*$/, "")]);

/** The linker that knows the words of the catalogue. */
export const catalogueLinker = ({
  jobProfiles,
  technicalSkills,
}: Pick<Catalogue, "jobProfiles" | "technicalSkills">): PostingLinker =>
  makeTokenLinker(
    jobProfiles.map(({ slug, title, synonyms }) => ({
      id: contentId("job-profile", slug),
      names: [...namesIn(title), ...synonyms],
    })),
    technicalSkills.map(({ id, label, synonyms }) => ({ id, names: [...namesIn(label), ...synonyms] })),
  );
