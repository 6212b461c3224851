import { rounded, times } from "../measure/figures.ts";
import { megabytes } from "../measure/memory.ts";
import { numbersFrom } from "../measure/options.ts";
import { report, type Table } from "../measure/report.ts";
import { openScratchDatabase } from "../measure/scratch-database.ts";
import { compare, ours, type Compared } from "./compare.ts";

const head = ["", "opportunities", "CPU ms", "/ ours", "growth", "p50 ms", "p99 ms", "index s", "MB"];

const tableOf = (all: readonly Compared[]): Table => {
  const cpuOf = (name: string, size: number) =>
    all.find(({ opportunities }) => opportunities === size)?.contestants.find((each) => each.name === name)?.timed
      .cpu ?? Number.NaN;
  const growthOf = (name: string, size: number) => {
    const growth = cpuOf(name, size) / cpuOf(name, size / 10);
    return Number.isNaN(growth) ? "" : times(growth);
  };
  const rows = all.flatMap((compared) =>
    compared.contestants.map(({ name, timed, indexMs, bytes }) => [
      name,
      rounded(compared.opportunities),
      rounded(timed.cpu) + (compared.void ? " (void)" : ""),
      times(timed.cpu / cpuOf(ours, compared.opportunities)),
      growthOf(name, compared.opportunities),
      rounded(timed.p50),
      rounded(timed.p99),
      rounded(indexMs / 1000),
      rounded(megabytes(bytes)),
    ]),
  );
  return { head, rows };
};

const options = process.argv.slice(2);
const sizes = numbersFrom(options, "sizes", [1_000, 10_000, 100_000]);
const [people = 0] = numbersFrom(options, "people", [200]);

const said = [
  `The twenty best of so many opportunities for one person, exact and with reasons: ${people} made-up people of at most thirty skills, 3,039 occupations, 13,952 skills. All forms of SQL give the same list, scores and reasons as the product's index, which is checked before anything is timed.`,
  "CPU: processor milliseconds of our process and of PostgreSQL per question, median of three interleaved rounds. Growth: against a tenth of the opportunities. Index: to compile ours; to make the index of SQL, its tables already filled. MB: memory of ours with all that it was given; disk of SQL. PostgreSQL is the embedded one, without parallel workers or compilation. A size is void when the first form of SQL varied more than twofold between rounds.",
];

const database = await openScratchDatabase();
try {
  const measured: Compared[] = [];
  for (const opportunities of sizes) {
    measured.push(await compare(database.url, opportunities, people));
    // what is measured stays when the next size is stopped half-way
    report({ name: "match", said, table: tableOf(measured), measured }, options);
  }
} finally {
  await database.close();
}
