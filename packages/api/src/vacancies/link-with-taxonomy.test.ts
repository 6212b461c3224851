import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { seedGuide } from "../guide/postgres/seed-guide.ts";
import { aJobProfile, aTechnicalSkill } from "../guide/testing/a-job-profile.ts";
import type { ReportRow } from "../platform/import/import-report.ts";
import { aCatalogue, inEach } from "../platform/testing/a-catalogue.ts";
import { anImportRun, anImportScope } from "../platform/testing/an-import-run.ts";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import { anEscoDownload, idOf, needs, skills } from "../taxonomy/testing/an-esco-download.ts";
import { allOf, importFiles } from "../taxonomy/testing/import-files.ts";
import { importVacancies } from "./imports.module.ts";

const catalogue = aCatalogue({
  technicalSkills: [aTechnicalSkill({ id: "own:git", esco: null, label: inEach("Git"), synonyms: ["git"] })],
  jobProfiles: [
    aJobProfile({
      title: inEach("Zaaksysteemmaker"),
      transferable: [],
      technical: [],
      esco: { occupation: idOf("developer"), code: "2512.1" },
    }),
  ],
});
let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await testDatabase({ role: testRole });
  await seedGuide({ em: database.em(), catalogue, demo: false });
  folder = await mkdtemp(join(tmpdir(), "link-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await database.drop();
});

const esco = anEscoDownload({
  "skills_en.csv": skills(["Java", "write firmware", "bake bread", "mathematics for coders"]),
  "occupationSkillRelations.csv": needs([
    ["developer", "essential", "write firmware"],
    ["developer", "essential", "mathematics for coders"],
    ["baker", "essential", "bake bread"],
  ]),
  "skillSkillRelations.csv": "",
});

const posting = {
  "@type": "JobPosting",
  title: "Zaaksysteemmaakster",
  identifier: "42",
  description: "<p>You write firmware with Java and Git. You bake bread, and know mathematics for coders.</p>",
  qualifications: "You write firmware too.",
};
const importPosting = async (): Promise<readonly ReportRow[]> => {
  const path = join(folder, "feed.jsonl");
  await writeFile(path, JSON.stringify(posting));
  return allOf(importVacancies(catalogue)(anImportScope(database.em))(path, anImportRun({ fromStart: true })));
};
const linked = async () => (await database.em().execute("select technical from vacancy where origin = 'import'"))[0];

it("links a posting to skills of the catalogue, and once ESCO was imported to those that belong to such work too", async () => {
  expect(await importPosting()).toMatchObject([
    { outcome: "imported", recognised: [{ words: "Zaaksysteemmaakster" }, { words: "Git" }] },
  ]);
  expect(await linked()).toEqual({ technical: ["own:git"] });

  await importFiles("esco", esco, { em: database.em, catalogue });
  const [row] = await importPosting();
  expect(row).toMatchObject({ outcome: "updated" });
  expect(row?.recognised?.map(({ as, words }) => `${as}: ${words}`).toSorted()).toEqual([
    "Git: Git",
    "Java: Java",
    "Zaaksysteemmaker: Zaaksysteemmaakster",
    "write firmware: write firmware",
  ]);
  expect(await linked()).toEqual({
    technical: ["own:git", `esco:${idOf("Java")}`, `esco:${idOf("write firmware")}`].toSorted(),
  });
});
