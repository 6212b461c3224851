import type { Recognised, ReportRow } from "../platform/import/import-report.ts";
import { keepBatch } from "../platform/import/keep-batch.ts";
import type { ImportedVacancies, ImportedVacancy, KeptVacancy, Sighting } from "./imported-vacancies.ts";
import type { PostingRow } from "./posting.ts";

/** A row that waits for its batch. */
export type Waiting = {
  readonly row: PostingRow;
  readonly vacancy: ImportedVacancy;
  readonly recognised: readonly Recognised[];
};

type Needs = {
  readonly vacancies: ImportedVacancies;
  /** YYYY-MM-DD, in Amsterdam. */
  readonly today: string;
  readonly sighting: () => Sighting;
  readonly note: (keys: readonly string[]) => Promise<void>;
};

/** Keeps a batch, and says of each what became of it. */
export const keeper =
  ({ vacancies, today, sighting, note }: Needs) =>
  async (batch: readonly Waiting[]): Promise<readonly ReportRow[]> => {
    const keep = (some: readonly Waiting[]) =>
      vacancies.keep(
        some.map(({ vacancy }) => vacancy),
        today,
        sighting(),
      );
    const outcomes = await keepBatch(batch, keep);
    const unkept = batch.filter((_, at) => (outcomes[at] ?? null) === null);
    if (unkept.length > 0) await note(unkept.map(({ vacancy }) => vacancy.sourceKey));
    return batch.map((waiting, at) => {
      const outcome = outcomes[at] ?? null;
      const { row, vacancy } = waiting;
      return outcome === null ? refused(row, "niet te bewaren", vacancy.title) : reported(waiting, outcome);
    });
  };

export const refused = ({ file, position }: PostingRow, reason: string, about?: string): ReportRow => ({
  file,
  position,
  outcome: "refused",
  reason,
  ...(about === undefined ? {} : { about }),
});

const reported = ({ row: { file, position }, vacancy, recognised }: Waiting, kept: KeptVacancy): ReportRow => {
  const { jobProfileId, placeId, placeText, unlinked, title } = vacancy;
  const notes = [
    kept === "reopened" ? "de vacature is weer open" : "",
    jobProfileId === null ? "beroep niet herkend" : "",
    placeText !== null && placeId === null ? "plaats niet herkend" : "",
    unlinked.length > 0 ? `niet gekoppeld: ${unlinked.join("; ")}` : "",
  ].filter(Boolean);
  const outcome = kept === "reopened" ? "updated" : kept;
  return {
    file,
    position,
    outcome,
    about: title,
    ...(recognised.length > 0 ? { recognised } : {}),
    ...(notes.length > 0 ? { note: notes.join(", ") } : {}),
  };
};
