import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import { openDownload } from "./download/open-download.ts";
import { allOf, importing } from "./testing/import-files.ts";

/** ESCO's own download, for whoever has it beside the repository; it is no part of the repository. */
const zip = resolve(import.meta.dirname, "../../../../../shared/data/esco-official-csv.zip");
const isAtHand = existsSync(zip);
if (!isAtHand) process.stdout.write(`skipped: ${zip} is not there, so the real download of ESCO was not imported\n`);

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ role: testRole });
});
afterAll(() => database.drop());

/** Records of a table but its header, counted in another way than they are read: ends of line outside quotes. */
const countRecords = async (chunks: AsyncIterable<string | Buffer>): Promise<number> => {
  let [records, quoted, anything] = [0, false, false];
  for await (const chunk of chunks)
    for (const character of String(chunk)) {
      if (character === '"') quoted = !quoted;
      if (character === "\n" && !quoted) {
        if (anything) records += 1;
        anything = false;
      } else if (character !== "\r") anything = true;
    }
  return records + (anything ? 1 : 0) - 1;
};

const recordsInZip = async () => {
  const download = await openDownload(zip, [".csv"]);
  try {
    const counts = new Map<string, number>();
    for (const file of download.files)
      counts.set(file.name, await countRecords((await file.open()).setEncoding("utf8")));
    return counts;
  } finally {
    download.close();
  }
};

it.runIf(isAtHand)("brings in every row of the real download", { timeout: 300_000 }, async () => {
  const counts = await recordsInZip();
  const started = performance.now();
  const rows = await allOf(importing("esco", zip, { em: database.em }));
  const seconds = (performance.now() - started) / 1_000;
  process.stdout.write(`the real ESCO: ${rows.length} rows in ${seconds.toFixed(1)} s\n`);

  const perFile = Map.groupBy(rows, ({ file }) => file);
  for (const [file, count] of counts)
    if (!file.startsWith("skillsHierarchy")) expect([file, perFile.get(file)?.length]).toEqual([file, count]);
  const refused = rows.filter(({ outcome }) => outcome === "refused");
  expect([...new Set(refused.map(({ reason }) => reason))]).toEqual(["verwijst naar iets dat er niet is"]);

  const [{ n: concepts } = { n: 0 }] = await database
    .em()
    .execute<{ n: number }[]>("select count(*)::int as n from taxonomy_concept where kind = 'skill'");
  expect(concepts).toBe(counts.get("skills_en.csv"));
  const [{ n: relations } = { n: 0 }] = await database
    .em()
    .execute<{ n: number }[]>(
      "select count(*)::int as n from taxonomy_relation where relation_set = 'occupation-skill'",
    );
  expect(relations).toBe(counts.get("occupationSkillRelations.csv"));

  const again = await allOf(importing("esco", zip, { em: database.em }));
  expect(again.every(({ outcome }) => outcome === "unchanged")).toBe(true);
});
