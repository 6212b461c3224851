import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aJobProfile, aTechnicalSkill } from "../guide/testing/a-job-profile.ts";
import { aCatalogue, inEach } from "../platform/testing/a-catalogue.ts";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import { unknownInCatalogue } from "./check-catalogue.ts";
import { nearestConcept } from "./nearest-concept.ts";
import { taxonomyStreamsOn } from "./taxonomy.module.ts";
import { anEscoDownload, idOf } from "./testing/an-esco-download.ts";
import { forgetTaxonomies, importFiles } from "./testing/import-files.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ role: testRole });
});
beforeEach(() => forgetTaxonomies(database.em()));
afterAll(() => database.drop());

const nowhere = "00000000-0000-4000-8000-000000000000";
const profile = (slug: string, occupation: string, synonyms: string[] = []) =>
  aJobProfile({ slug, title: inEach(slug), synonyms, esco: { occupation, code: "2512.1" } });
const catalogue = aCatalogue({
  jobProfiles: [profile("right", idOf("developer")), profile("wrong", nowhere, ["codr", "programmer"])],
  technicalSkills: [aTechnicalSkill({ id: "esco:java", esco: nowhere, label: inEach("java") }), aTechnicalSkill()],
});

describe("what the catalogue names and ESCO does not have", () => {
  it("is told at the end of an import, with the known concept that comes nearest", async () => {
    const rows = await importFiles("esco", anEscoDownload(), { em: database.em, catalogue });
    expect(rows.filter(({ file }) => file === "catalogue")).toEqual([
      {
        file: "catalogue",
        position: "job-profiles/wrong",
        outcome: "refused",
        reason: "staat niet in ESCO",
        about: `wrong (${nowhere})`,
        note: `het meest lijkt: programmer (${idOf("developer")})`,
      },
      {
        file: "catalogue",
        position: "technical-skills/esco:java",
        outcome: "refused",
        reason: "staat niet in ESCO",
        about: `java (${nowhere})`,
        note: `het meest lijkt: Java (${idOf("Java")})`,
      },
    ]);
  });

  it("is a value that says where it stands", async () => {
    await importFiles("esco", anEscoDownload(), { em: database.em });
    const [first] = await unknownInCatalogue(taxonomyStreamsOn(database.em()), catalogue);
    expect(first).toMatchObject({ kind: "UnknownConcept", where: "job-profiles/wrong", id: nowhere });
  });

  it("is not asked of what a newer version calls obsolete either", async () => {
    await importFiles("esco", anEscoDownload(), { em: database.em });
    const { "occupations_en.csv": all, ...rest } = anEscoDownload();
    const without = String(all).replace(/^.*developer[\s\S]*?2512\.1"\n/m, "");
    const dutchToo = String(rest["occupations_nl.csv"]).split("\n")[0] ?? "";
    const rows = await importFiles(
      "esco",
      { ...rest, "occupations_en.csv": without, "occupations_nl.csv": dutchToo },
      { em: database.em, catalogue },
    );
    expect(rows.some(({ position }) => position === "job-profiles/right")).toBe(true);
  });
});

describe("the nearest concept", () => {
  const nearest = async (wanted: Partial<Parameters<typeof nearestConcept>[1]>) =>
    nearestConcept(taxonomyStreamsOn(database.em()), { labels: [], kind: "occupation", ...wanted });

  it("is the concept itself when its id is known, by whatever label", async () => {
    await importFiles("esco", anEscoDownload(), { em: database.em });
    expect(await nearest({ id: idOf("baker"), labels: ["developer"] })).toEqual({
      isKnown: true,
      nearest: { id: idOf("baker"), label: "baker" },
    });
  });

  it("goes by a mistyped id before it goes by words", async () => {
    await importFiles("esco", anEscoDownload(), { em: database.em });
    const id = idOf("baker");
    const mistyped = `${id.slice(0, -1)}${id.endsWith("0") ? "1" : "0"}`;
    expect(await nearest({ id: mistyped, labels: ["developer"] })).toEqual({
      isKnown: false,
      nearest: { id, label: "baker" },
    });
    expect((await nearest({ labels: ["developper"] })).nearest?.label).toBe("developer");
  });

  it("is nothing when nothing is alike, or nothing is there", async () => {
    expect(await nearest({ labels: ["developer"] })).toEqual({ isKnown: false, nearest: null });
    await importFiles("esco", anEscoDownload(), { em: database.em });
    expect((await nearest({ labels: ["quxzyw"] })).nearest).toBeNull();
  });
});
