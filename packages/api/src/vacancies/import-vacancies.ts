import type { ReportRow } from "../platform/import/import-report.ts";
import { keepBatch } from "../platform/import/keep-batch.ts";
import type { FindPlace, ImportedVacancies, ImportedVacancy } from "./imported-vacancies.ts";
import type { PostingLinker } from "./posting-linker.ts";
import type { Posting, PostingRow } from "./posting.ts";
import { summaryOf } from "./summary-of.ts";

type Needs = {
  readonly vacancies: ImportedVacancies;
  readonly linker: PostingLinker;
  readonly findPlace: FindPlace;
  /** A short text that differs when the input differs. */
  readonly hashOf: (text: string) => string;
  /** YYYY-MM-DD, in Amsterdam. */
  readonly today: string;
};

/** Rows that are kept in one transaction. */
const rowsAtATime = 500;
/** Keys of the source itself are kept whole up to here, so that people can recognise them. */
const longestKey = 300;

type Waiting = { readonly row: PostingRow; readonly vacancy: ImportedVacancy };

/**
 * Brings postings in, a batch at a time, and says of each what became of it, in order of the rows of a batch. A batch that
 * fails is done again row by row, so that one row that cannot be kept loses nothing else. The same rows again change
 * nothing.
 */
export const makeImportVacancies = (needs: Needs) => {
  const { vacancies, hashOf, today } = needs;
  const asVacancy = linkedAndPlaced(needs);
  const keep = keeper(needs);

  return async function* importVacancies(rows: AsyncIterable<PostingRow>): AsyncGenerator<ReportRow> {
    const keys = sourceKeys(hashOf);
    let batch: Waiting[] = [];
    for await (const row of rows) {
      if (!row.read.ok) {
        yield refused(row, row.read.error.message);
        continue;
      }
      const posting = row.read.value;
      const { key, isNew } = keys.of(row.file, posting);
      if (!isNew) yield refused(row, "staat er twee keer in", posting.title);
      else if (posting.validThrough !== null && posting.validThrough < today) {
        const wasThere = await vacancies.close(key, posting.validThrough);
        yield { ...refused(row, "verlopen", posting.title), ...(wasThere ? { note: "de vacature is gesloten" } : {}) };
      } else batch.push({ row, vacancy: asVacancy(posting, key) });

      if (batch.length < rowsAtATime) continue;
      yield* await keep(batch);
      batch = [];
    }
    if (batch.length > 0) yield* await keep(batch);
  };
};

const linkedAndPlaced =
  ({ linker, findPlace }: Needs) =>
  (posting: Posting, sourceKey: string): ImportedVacancy => {
    const { ownKey: _ownKey, url, paragraphs, place, occupations: _occupations, skills: _skills, ...same } = posting;
    return {
      ...same,
      sourceKey,
      sourceUrl: url,
      paragraphs,
      summary: summaryOf(posting.title, paragraphs),
      placeId: place && findPlace(place),
      placeText: place && place.text,
      ...linker.link(posting),
    };
  };

/** Keeps a batch, and says of each what became of it. */
const keeper =
  ({ vacancies, today }: Needs) =>
  async (batch: readonly Waiting[]): Promise<readonly ReportRow[]> => {
    const keep = (some: readonly Waiting[]) =>
      vacancies.keep(
        some.map(({ vacancy }) => vacancy),
        today,
      );
    const outcomes = await keepBatch(batch, keep);
    return batch.map(({ row, vacancy }, at) => {
      const outcome = outcomes[at] ?? null;
      return outcome === null ? refused(row, "niet te bewaren", vacancy.title) : reported(row, vacancy, outcome);
    });
  };

/**
 * Keys by which postings are known again. A posting without a key of its own is known by its file, title and employer,
 * and by being the first, second, third of these there: the same file again gives the same keys.
 */
const sourceKeys = (hashOf: Needs["hashOf"]) => {
  const seen = new Set<string>();
  const alike = new Map<string, number>();
  const made = (file: string, { title, employer }: Posting): string => {
    const same = hashOf([file, title, employer ?? ""].join("\n"));
    const count = (alike.get(same) ?? 0) + 1;
    alike.set(same, count);
    return `row ${same} ${count}`;
  };
  return {
    of: (file: string, posting: Posting) => {
      const own = posting.ownKey;
      const key = own === null ? made(file, posting) : own.length > longestKey ? `hash ${hashOf(own)}` : own;
      const isNew = !seen.has(key);
      seen.add(key);
      return { key, isNew };
    },
  };
};

const refused = ({ file, position }: PostingRow, reason: string, about?: string): ReportRow => ({
  file,
  position,
  outcome: "refused",
  reason,
  ...(about === undefined ? {} : { about }),
});

const reported = (
  { file, position }: PostingRow,
  vacancy: ImportedVacancy,
  outcome: ReportRow["outcome"],
): ReportRow => {
  const { jobProfileId, placeId, placeText, unlinked, title } = vacancy;
  const notes = [
    jobProfileId === null ? "beroep niet herkend" : "",
    placeText !== null && placeId === null ? "plaats niet herkend" : "",
    unlinked.length > 0 ? `niet gekoppeld: ${unlinked.join("; ")}` : "",
  ].filter(Boolean);
  return { file, position, outcome, about: title, ...(notes.length > 0 ? { note: notes.join(", ") } : {}) };
};
