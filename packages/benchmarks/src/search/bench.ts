import { rounded, times } from "../measure/figures.ts";
import { megabytes } from "../measure/memory.ts";
import { numbersFrom } from "../measure/options.ts";
import { report, type Table } from "../measure/report.ts";
import { openScratchDatabase } from "../measure/scratch-database.ts";
import { budgetOfKind, compareSearch, rounds, type Filled, type OfKind, type Searched } from "./compare.ts";
import { queryKinds } from "./made-queries.ts";

/** Of whom the time was up: how many it answered; of fewer than three there is no middle, only what one took at least. */
const shown = ({ timed }: OfKind, queries: number): string => {
  const figures = `${rounded(timed.p50)} / ${rounded(timed.p95)} (${rounded(timed.cpu)})`;
  const asked = queries * rounds;
  if (timed.done === asked) return figures;
  return timed.done < 3
    ? `> ${rounded(Math.min(timed.p50, budgetOfKind))} (${rounded(timed.cpu)})`
    : `${figures}, ${timed.done} of ${asked}`;
};

const rowsOf = ({ documents, names, queries, filled, kinds }: Searched): readonly (readonly string[])[] => {
  const [ours = "", ...peers] = names;
  const row = (what: string, cell: (name: string) => string, ratio: (name: string) => string) => [
    `${what}, ${rounded(documents)}`,
    cell(ours),
    ...peers.flatMap((name) => [cell(name), ratio(name)]),
  ];
  const ofFilling = (what: string, figure: (of: Filled) => number) =>
    row(
      what,
      (name) => rounded(figure(filled[name]!)),
      (name) => times(figure(filled[name]!) / figure(filled[ours]!)),
    );
  const ofQueries = queryKinds.map((kind) => {
    const { of, void: isVoid } = kinds[kind];
    return row(
      kind + (isVoid ? " (void)" : ""),
      (name) => shown(of[name]!, queries),
      (name) => times(of[name]!.timed.cpu / of[ours]!.timed.cpu),
    );
  });
  const found = (["exact", "typo"] as const).map((kind) =>
    row(
      `found among ten, ${kind}`,
      (name) => `${Math.round(kinds[kind].of[name]!.found * 100)} %`,
      (name) => times(kinds[kind].of[name]!.found / kinds[kind].of[ours]!.found),
    ),
  );
  return [
    ofFilling("fill, s", ({ indexMs }) => indexMs / 1000),
    ofFilling("fill, CPU s", ({ indexCpu }) => indexCpu / 1000),
    ofFilling("MB", ({ bytes }) => megabytes(bytes)),
    ...ofQueries,
    ...found,
  ];
};

const tableOf = (all: readonly Searched[]): Table => {
  const [ours = "", ...peers] = all[0]?.names ?? [];
  return { head: ["", ours, ...peers.flatMap((name) => [name, "/ ours"])], rows: all.flatMap(rowsOf) };
};

const options = process.argv.slice(2);
const sizes = numbersFrom(options, "sizes", [10_000, 100_000]);
const [queries = 0] = numbersFrom(options, "queries", [100]);

const said = [
  `${queries} made-up queries of each kind on made-up documents: a title of 4 to 7 words, a text of 30, from 40,000 words that are as uneven as in a language (Zipf 0.9). Each engine has one setting for all kinds, as a search box has. Queries: p50 / p95 by the clock in milliseconds, and between brackets processor milliseconds per query, PostgreSQL included, median of three interleaved rounds of the same queries; their ratio is that of the processor. Above 1× ours is cheaper. An engine gets ${budgetOfKind / 1000} seconds for all rounds of a kind; when they are up, it finishes its query, and the cell says of how many answers the figures are; ">" when it answered fewer than three.`,
  "What they do is not the same. Ours counts facets with every query, stems in three languages, takes compounds apart, sorts by distance, and is one transaction with the data on disk; the others count facets for `filter` and `empty` only, and are gone when the process ends. MB: disk for ours, with the texts; memory for the others. A kind is void when MiniSearch varied more than twofold between rounds.",
];

const database = await openScratchDatabase();
try {
  const measured: Searched[] = [];
  for (const documents of sizes) {
    measured.push(await compareSearch(database.url, documents, queries));
    // what is measured stays when the next size is stopped half-way
    report({ name: "search", said, table: tableOf(measured), measured }, options);
  }
} finally {
  await database.close();
}
