import type { Catalogue } from "@techconnect/catalogue/catalogue";
import type { ReportRow } from "../platform/import/import-report.ts";
import { nearestConcepts, type FoundConcept, type Wanted } from "./nearest-concept.ts";
import type { TaxonomyStreams } from "./read-taxonomy.ts";

/** Something of the catalogue that names a concept which the taxonomy does not have. */
export type UnknownConcept = {
  readonly kind: "UnknownConcept";
  /** Where in the catalogue it stands: `job-profiles/webdeveloper`. */
  readonly where: string;
  readonly id: string;
  readonly label: string;
  readonly nearest: FoundConcept | null;
};

type Named = Wanted & { readonly id: string; readonly where: string };

type Content = Pick<Catalogue, "jobProfiles" | "technicalSkills" | "transferableSkills">;

/** Every concept of ESCO that the catalogue names. */
const namedIn = ({ jobProfiles, technicalSkills, transferableSkills }: Content): readonly Named[] => [
  ...jobProfiles.map(({ slug, title, synonyms, esco }) => ({
    where: `job-profiles/${slug}`,
    id: esco.occupation,
    labels: [title.nl, title.en, ...synonyms],
    kind: "occupation" as const,
  })),
  ...technicalSkills.flatMap(({ id, esco, label, synonyms }) =>
    esco === null
      ? []
      : [
          {
            where: `technical-skills/${id}`,
            id: esco,
            labels: [label.nl, label.en, ...synonyms],
            kind: "skill" as const,
          },
        ],
  ),
  ...transferableSkills.flatMap(({ id: where, closeMatch, label, workLabel }) =>
    closeMatch.map((id) => ({
      where: `transferable-skills/${where}`,
      id,
      labels: [workLabel.nl, workLabel.en, label.en],
      kind: "skill" as const,
    })),
  ),
];

/** What the catalogue names and the taxonomy does not have; nothing when there is no taxonomy yet. */
export const unknownInCatalogue = async (
  streams: Pick<TaxonomyStreams, "concepts" | "labels">,
  catalogue: Content,
): Promise<readonly UnknownConcept[]> => {
  const named = namedIn(catalogue);
  const found = await nearestConcepts(streams, named);
  return named.flatMap(({ where, id, labels }, at) => {
    const { isKnown, nearest } = found[at] ?? { isKnown: false, nearest: null };
    return isKnown ? [] : [{ kind: "UnknownConcept" as const, where, id, label: labels[0] ?? "", nearest }];
  });
};

/** The same as a row of a report. */
export const reportedUnknown = ({ where, id, label, nearest }: UnknownConcept): ReportRow => ({
  file: "catalogue",
  position: where,
  outcome: "refused",
  reason: "staat niet in ESCO",
  about: `${label} (${id})`,
  ...(nearest === null ? {} : { note: `het meest lijkt: ${nearest.label} (${nearest.id})` }),
});
