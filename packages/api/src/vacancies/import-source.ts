import type { Result } from "@techconnect/domain/kernel/result";
import { judgeMissing } from "@techconnect/domain/vacancies/vanished-postings";
import type { FetchFailed } from "../platform/fetch/fetch-failed.ts";
import type { ReportRow } from "../platform/import/import-report.ts";
import type { Importer, ImportRun } from "../platform/import/importer.ts";
import { Refusal } from "../platform/refusal.ts";
import type { RunOfRows } from "./import-vacancies.ts";
import type { FoundSource, Pause, PostingSource } from "./posting-source.ts";
import type { Checkpoint, KnownSource, PostingSources } from "./posting-sources.ts";
import type { PostingRow } from "./posting.ts";

type Needs = {
  readonly sources: PostingSources;
  readonly find: (from: string) => Result<FoundSource, FetchFailed>;
  readonly importVacancies: (rows: AsyncIterable<PostingRow | Pause>, run: RunOfRows) => AsyncIterable<ReportRow>;
  readonly now: () => Date;
  /** YYYY-MM-DD, in Amsterdam. */
  readonly today: string;
  readonly newId: () => string;
};

const failed = (file: string, { message }: FetchFailed): ReportRow => ({
  file,
  position: "-",
  outcome: "failed",
  reason: message,
});

/**
 * Imports a file, folder or address as a source: goes on where an earlier run of the same content stopped, remembers how
 * far it is, and says in the end what the source no longer shows.
 */
export const makeImportSource = (needs: Needs): Importer => {
  const { sources, find } = needs;
  return async function* importSource(from, run) {
    const found = find(from);
    if (!found.ok) {
      yield failed(from, found.error);
      return;
    }
    const name = run.source ?? found.value.address;
    const held = await sources.hold(name);
    if (!held) throw new Refusal(`Another import of ${name} is running; wait until it is done.`);
    try {
      const { source } = held;
      const askAgain = !run.fromStart && source.checkpoint === null;
      const opened = await found.value.open({
        etag: askAgain ? source.etag : null,
        lastModified: askAgain ? source.lastModified : null,
        pages: run.pages,
        stop: run.stop,
      });
      if (!opened.ok) {
        if (opened.error.reason !== "stopped") yield failed(name, opened.error);
      } else if (opened.value.kind === "Unchanged") {
        yield { file: name, position: "-", outcome: "unchanged", note: "de bron is niet veranderd" };
        yield* settle(needs, { name, run, source, runId: null, ...source });
      } else yield* importOpened(needs, { name, run, source, opened: opened.value });
    } finally {
      await held.release();
    }
  };
};

type Opened = {
  readonly name: string;
  readonly run: ImportRun;
  readonly source: KnownSource;
  readonly opened: PostingSource;
};

/** The checkpoint to go on from; null: from the start. */
const checkpointFor = async ({ run, source, opened }: Opened): Promise<Checkpoint | null> => {
  const { checkpoint } = source;
  if (run.fromStart || !checkpoint || checkpoint.fingerprint !== opened.fingerprint) return null;
  return (await run.report.continueFrom(checkpoint.report)) ? checkpoint : null;
};

async function* importOpened(needs: Needs, given: Opened): AsyncGenerator<ReportRow> {
  const { sources, importVacancies, newId } = needs;
  const { name, run, source, opened } = given;
  const earlier = await checkpointFor(given);
  const runId = earlier?.runId ?? newId();
  const wasWhole = earlier?.isWhole ?? true;
  let batch = earlier?.batch ?? 0;
  const sighting = () => ({ sourceId: source.id, runId, batch: batch + 1 });

  yield* importVacancies(opened.rows(earlier?.place ?? null), {
    keysBefore: earlier ? await sources.keysOf(source.id, runId, earlier.batch) : [],
    sighting,
    note: (keys) => sources.note(sighting(), keys),
    reached: async ({ file, position }) => {
      batch += 1;
      await sources.remember(source.id, {
        runId,
        fingerprint: opened.fingerprint,
        batch,
        place: { file, position },
        isWhole: wasWhole && opened.isWhole(),
        report: await run.report.mark(),
      });
    },
    stop: run.stop,
  });
  if (run.stop.aborted) return;
  if (wasWhole && opened.isWhole()) yield* settle(needs, { name, run, source, runId, ...opened });
  else {
    await sources.leave(source.id);
    const reason = "de bron kon niet helemaal gelezen worden";
    yield { file: name, position: "-", outcome: "warning", reason, note: "er is niets gesloten" };
  }
}

type Ended = Pick<Opened, "name" | "run" | "source"> & {
  readonly runId: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
};

/** Says what the source no longer shows, and closes what it has not shown for long enough. */
async function* settle({ sources, now, today }: Needs, ended: Ended): AsyncGenerator<ReportRow> {
  const { name, run, source, runId, etag, lastModified } = ended;
  const at = now();
  const { before, missing } = await sources.shown(source.id, runId, today);
  const verdict = judgeMissing({ shownBefore: before, missing, at, lossesAccepted: run.acceptLosses });
  const about = (outcome: "not-seen" | "closed", title: string, note: string): ReportRow => {
    const reason = outcome === "closed" ? "niet meer gevonden, gesloten" : "niet meer gevonden";
    return { file: name, position: "-", outcome, about: title, reason, note };
  };

  if (verdict.kind === "TooManyLost") {
    await sources.settle(source.id, { notSeen: [], closed: [], at, etag: null, lastModified: null });
    const note = `${verdict.lost} van ${verdict.of}; er is niets gesloten; klopt het, gebruik dan --accept-losses`;
    const reason = "meer dan de helft van de vacatures is weg";
    yield { file: name, position: "-", outcome: "warning", reason, note };
    return;
  }
  const keysOf = (postings: readonly { readonly key: string }[]) => postings.map(({ key }) => key);
  const settlement = { notSeen: keysOf(verdict.notSeen), closed: keysOf(verdict.closed), at, etag, lastModified };
  const closed = new Set(await sources.settle(source.id, settlement));
  for (const { title } of verdict.notSeen) yield about("not-seen", title, "blijft nog open");
  for (const { title } of verdict.waiting) yield about("not-seen", title, "al eerder gemist, blijft nog open");
  for (const { key, title } of verdict.closed)
    if (closed.has(key)) yield about("closed", title, "komt ze terug, dan gaat ze weer open");
}
