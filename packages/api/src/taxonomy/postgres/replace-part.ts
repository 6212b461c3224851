import type { Kysely } from "kysely";
import type { ReportRow } from "../../platform/import/import-report.ts";
import type { DownloadRow, Part, Scope } from "../download.ts";
import {
  changes,
  dropRows,
  dropTwice,
  dropUnresolved,
  endStaging,
  letGo,
  makeStaging,
  stage,
  takeOver,
} from "./staging.ts";
import { targets, type Target } from "./targets.ts";

type Db = Kysely<unknown>;

/** Records that go to the database at once: a few megabytes at most. */
const recordsAtATime = 2_000;

/** Records of a part still to be staged, by where they go. */
const makeStager = (db: Db, wanted: readonly Target[]) => {
  const waiting = new Map(wanted.map((target) => [target, [] as { row: number; record: object }[]]));
  return {
    add: async (row: number, read: DownloadRow["read"]): Promise<number> => {
      if (!read.ok) return 0;
      let added = 0;
      for (const [target, batch] of waiting) {
        const records = read.records[target.of] ?? [];
        for (const record of records) batch.push({ row, record });
        added += records.length;
        if (batch.length < recordsAtATime) continue;
        await stage(db, target, batch.splice(0));
      }
      return added;
    },
    end: async (): Promise<void> => {
      for (const [target, batch] of waiting) if (batch.length > 0) await stage(db, target, batch);
    },
  };
};

const needed = (part: Part): readonly Target[] =>
  targets.filter(({ of }) => part.scopes.some((scope: Scope) => scope.of === of));

type Told = { readonly row: ReportRow; records: number; isNew: number; changed: number; refused: string | null };

const toldOf = ({ file, position, about, read }: DownloadRow): Told => ({
  row: { file, position, outcome: "unchanged", ...(about === undefined ? {} : { about }) },
  records: 0,
  isNew: 0,
  changed: 0,
  refused: read.ok ? null : read.reason,
});

const reported = ({ row, records, isNew, changed, refused }: Told): ReportRow => {
  if (refused !== null) return { ...row, outcome: "refused", reason: refused };
  if (isNew > 0 && isNew === records) return { ...row, outcome: "imported" };
  return isNew + changed > 0 ? { ...row, outcome: "updated" } : row;
};

const readAll = async (db: Db, part: Part, wanted: readonly Target[]): Promise<Told[]> => {
  const told: Told[] = [];
  const stager = makeStager(db, wanted);
  for (const file of part.files)
    for await (const row of part.read(file)) {
      const here = toldOf(row);
      here.records = await stager.add(told.length, row.read);
      told.push(here);
    }
  await stager.end();
  return told;
};

/** The same in two languages is no mistake; the same twice in one file is. */
const refuseTwice = async (db: Db, told: readonly Told[], wanted: readonly Target[]): Promise<void> => {
  for (const target of wanted) {
    const twice: number[] = [];
    for (const { row, first } of await dropTwice(db, target)) {
      const [again, before] = [told[row], told[first]];
      if (!again || !before) continue;
      again.records -= 1;
      if (row === first || again.row.file !== before.row.file) continue;
      again.refused = "staat er twee keer in";
      twice.push(row);
    }
    for (const other of wanted) await dropRows(db, other, twice);
  }
};

const takeIn = async (db: Db, told: readonly Told[], target: Target): Promise<void> => {
  for (const row of await dropUnresolved(db, target)) {
    const here = told[row];
    if (here) here.refused ??= unresolved;
  }
  for (const { row, isNew } of await changes(db, target)) {
    const here = told[row];
    if (here) here[isNew ? "isNew" : "changed"] += 1;
  }
  await takeOver(db, target);
};

const unresolved = "verwijst naar iets dat er niet is";

/** What became of a part: rows for the report, and how many of them wait for something. */
export type Replaced = { readonly rows: readonly ReportRow[]; readonly unresolved: number };

/** Makes the tables hold what the files of a part hold. Everything happens in the transaction of `db`. */
export const replacePart = async (db: Db, part: Part, now: Date): Promise<Replaced> => {
  const wanted = needed(part);
  for (const target of wanted) await makeStaging(db, target);
  const told = await readAll(db, part, wanted);
  for (const target of wanted) await endStaging(db, target);
  await refuseTwice(db, told, wanted);
  for (const target of wanted) {
    await takeIn(db, told, target);
    for (const scope of part.scopes.filter(({ of }) => of === target.of))
      await letGo(db, target, target.within(scope), now);
  }
  return {
    rows: told.map(reported),
    unresolved: told.filter(({ refused }) => refused === unresolved).length,
  };
};
