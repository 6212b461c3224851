import type { ReportRow } from "../platform/import/import-report.ts";
import type { FindPlace, ImportedVacancies, Sighting } from "./imported-vacancies.ts";
import { keeper, refused, type Waiting } from "./keep-postings.ts";
import type { OpenLinker, PostingLinker } from "./posting-linker.ts";
import type { Pause } from "./posting-source.ts";
import type { Posting, PostingRow } from "./posting.ts";
import { sourceKeys } from "./source-keys.ts";
import { summaryOf } from "./summary-of.ts";

type Needs = {
  readonly vacancies: ImportedVacancies;
  /** Opened when the first rows come. */
  readonly openLinker: OpenLinker;
  readonly findPlace: FindPlace;
  /** A short text that differs when the input differs. */
  readonly hashOf: (text: string) => string;
  /** YYYY-MM-DD, in Amsterdam. */
  readonly today: string;
};

type Linking = { readonly linker: PostingLinker };

/** Rows that are kept in one transaction. */
const rowsAtATime = 250;
/** Rows after which it is remembered how far we are, also when nothing of them was to be kept. */
const rowsBetweenMarks = 5_000;

/** The run that rows belong to. */
export type RunOfRows = {
  /** Keys that this run met before it stopped half-way. */
  readonly keysBefore: readonly string[];
  /** Where the vacancies of the next batch are noted as seen. */
  readonly sighting: () => Sighting;
  /** Notes postings as seen that are not kept, or not anew. */
  readonly note: (keys: readonly string[]) => Promise<void>;
  /** Everything up to this row is kept and handed over. */
  readonly reached: (row: PostingRow) => Promise<void>;
  readonly stop: AbortSignal;
};

/** What is waiting, and how far the rows are. */
type Progress = { batch: Waiting[]; last: PostingRow | null; sinceMark: number };

/**
 * Brings postings in, a batch at a time, and says of each row what became of it, in order of the rows of a batch. A batch
 * that fails is done again row by row, so that one row that cannot be kept loses nothing else. The same rows again change
 * nothing. When it is asked to stop it finishes its batch first.
 */
export const makeImportVacancies = (needs: Needs) =>
  async function* importVacancies(rows: AsyncIterable<PostingRow | Pause>, run: RunOfRows): AsyncGenerator<ReportRow> {
    const keep = keeper({ ...needs, ...run });
    const progress: Progress = { batch: [], last: null, sinceMark: 0 };
    const take = taker({ ...needs, linker: await needs.openLinker() }, run, progress);
    const finish = async function* () {
      const { batch, last } = progress;
      [progress.batch, progress.last, progress.sinceMark] = [[], null, 0];
      if (batch.length > 0) yield* await keep(batch);
      if (last !== null) await run.reached(last);
    };

    for await (const row of rows) {
      if ("kind" in row) yield* finish();
      else {
        const answer = await take(row);
        if (answer) yield answer;
        const isEnough = progress.batch.length >= rowsAtATime || progress.sinceMark >= rowsBetweenMarks;
        if (isEnough || run.stop.aborted) yield* finish();
      }
      if (run.stop.aborted) return;
    }
    yield* finish();
  };

/** Puts a row into the batch, or answers at once what became of it. */
const taker = (needs: Needs & Linking, run: RunOfRows, progress: Progress) => {
  const { vacancies, hashOf, today } = needs;
  const read = linkedAndPlaced(needs);
  const keys = sourceKeys(hashOf, run.keysBefore);
  return async (row: PostingRow): Promise<ReportRow | null> => {
    progress.last = row;
    progress.sinceMark += 1;
    if (!row.read.ok) return refused(row, row.read.error.message);
    const posting = row.read.value;
    const { key, isNew } = keys.of(row.file, posting);
    if (!isNew) return refused(row, "staat er twee keer in", posting.title);
    if (posting.validThrough === null || posting.validThrough >= today) {
      progress.batch.push({ row, ...read(posting, key) });
      return null;
    }
    await run.note([key]);
    const wasThere = await vacancies.close(key, posting.validThrough);
    return { ...refused(row, "verlopen", posting.title), ...(wasThere ? { note: "de vacature is gesloten" } : {}) };
  };
};

const linkedAndPlaced =
  ({ linker, findPlace }: Linking & Pick<Needs, "findPlace">) =>
  (posting: Posting, sourceKey: string): Omit<Waiting, "row"> => {
    const {
      ownKey: _ownKey,
      url,
      paragraphs,
      described: _described,
      place,
      occupations: _occupations,
      skills: _skills,
      ...same
    } = posting;
    const { recognised, ...links } = linker.link(posting);
    const vacancy = {
      ...same,
      sourceKey,
      sourceUrl: url,
      paragraphs,
      summary: summaryOf(posting.title, paragraphs),
      placeId: place && findPlace(place),
      placeText: place && place.text,
      ...links,
    };
    return { vacancy, recognised };
  };
