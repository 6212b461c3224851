import { fail } from "@techconnect/domain/kernel/result";
import type { CourseRow } from "../course-posting.ts";
import { columnsOf, type Columns, type Mapping } from "./columns.ts";
import type { Bytes } from "./decode.ts";
import type { Field } from "./fields.ts";
import { layoutOf, readRecords, type CsvRecord, type Layout } from "./read-records.ts";
import { readRow, type CellOf } from "./read-row.ts";

const mostColumns = 200;
const longestCell = 40_000;

/** Between cells of one field: texts are read below each other, lists go on. */
const between: Partial<Record<Field, string>> = { title: " ", description: "\n\n", price: " ", place: ", " };

type Table = {
  readonly name: string;
  readonly headers: readonly string[];
  readonly columns: Columns;
  readonly mapping: Mapping;
};

const refusal = (file: string, position: string, message: string): CourseRow => ({
  file,
  position,
  read: fail({ kind: "PostingRefused", message }),
});

const cellsOf =
  (cells: readonly string[], { columns, mapping }: Table): CellOf =>
  (field) => {
    const places = columns.places.get(field) ?? [];
    const texts = places.map((place) => cells[place] ?? "").filter((text) => text !== "");
    const text = texts.join(between[field] ?? "; ");
    const meant = Object.entries(mapping.values[field] ?? {}).find(
      ([word]) => word.trim().toLowerCase() === text.toLowerCase(),
    );
    return meant?.[1] ?? (text === "" ? (mapping.constants[field] ?? "") : text);
  };

const rowOf = (record: CsvRecord, table: Table): CourseRow => {
  const position = String(record.line);
  if ("fault" in record) return refusal(table.name, position, record.fault);
  const { cells } = record;
  const width = table.headers.length;
  if (cells.length < width || cells.slice(width).some((cell) => cell !== ""))
    return refusal(table.name, position, "aantal cellen klopt niet");
  if (cells.some((cell) => cell.length > longestCell)) return refusal(table.name, position, "cel te lang");
  return { file: table.name, position, read: readRow(cellsOf(cells, table), table.mapping) };
};

/** What is wrong with the headers of a file; null when its rows can be read. */
const faultOf = (
  headers: readonly string[],
  columns: ReturnType<typeof columnsOf>,
  mapping: Mapping,
): string | null => {
  if (headers.length > mostColumns) return "te veel kolommen";
  if ("missing" in columns) return `kolom niet gevonden: ${columns.missing}`;
  const has = (field: Field) => columns.places.has(field) || mapping.constants[field] !== undefined;
  if (!has("title")) return "geen kolom voor de titel";
  return has("provider") ? null : "geen kolom voor de aanbieder";
};

/** How a file is written and what its columns were taken for. */
export type Understood = { readonly layout: Layout; readonly headers: readonly string[]; readonly columns: Columns };

/**
 * The courses of a file of comma-separated values, a row at a time. Its first row has the headers.
 *
 * @param name   of the file, for the report
 * @param tell   hears, before the first row, how the file was understood
 */
export async function* readCsv(
  name: string,
  bytes: Bytes,
  mapping: Mapping,
  tell: (understood: Understood) => void = () => undefined,
): AsyncGenerator<CourseRow> {
  const layout = await layoutOf(bytes);
  let table: Table | null = null;
  for await (const record of readRecords(bytes, layout)) {
    if (table !== null) {
      yield rowOf(record, table);
      continue;
    }
    const headers = "cells" in record ? record.cells : [];
    const columns = columnsOf(headers, mapping);
    const fault = "fault" in record ? record.fault : faultOf(headers, columns, mapping);
    if (fault !== null || "missing" in columns) {
      yield refusal(name, String(record.line), fault ?? "geen leesbare regel");
      return;
    }
    tell({ layout, headers, columns });
    table = { name, headers, columns, mapping };
  }
  if (table === null) yield refusal(name, "1", "leeg bestand");
}
