import type { ReportRow } from "../platform/import/import-report.ts";
import type { ImportedPlace, ImportedPlaces, PostcodeRow } from "./imported-places.ts";

/** Rows that are kept in one transaction. */
const rowsAtATime = 500;

type Waiting = { readonly row: PostcodeRow; readonly place: ImportedPlace };

/** Brings a postcode table in, a batch at a time, and says of each row what became of it. The same again changes nothing. */
export const makeImportPlaces = (places: ImportedPlaces) => {
  const keep = async (batch: readonly Waiting[]): Promise<readonly ReportRow[]> => {
    const outcomes = await places.keep(batch.map(({ place }) => place));
    return batch.map(({ row: { file, position }, place }, at) => ({
      file,
      position,
      outcome: outcomes[at] ?? "unchanged",
      about: `${place.postcode} ${place.name}`,
    }));
  };

  return async function* importPlaces(rows: AsyncIterable<PostcodeRow>): AsyncGenerator<ReportRow> {
    const seen = new Set<string>();
    let batch: Waiting[] = [];
    for await (const row of rows) {
      const { file, position, read } = row;
      if (!read.ok) yield { file, position, outcome: "refused", reason: read.reason };
      else if (seen.has(read.value.postcode))
        yield { file, position, outcome: "refused", reason: "staat er twee keer in", about: read.value.postcode };
      else {
        seen.add(read.value.postcode);
        batch.push({ row, place: { ...read.value, from: file } });
      }
      if (batch.length < rowsAtATime) continue;
      yield* await keep(batch);
      batch = [];
    }
    if (batch.length > 0) yield* await keep(batch);
  };
};
