import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import { taxonomyStreamsOn } from "./taxonomy.module.ts";
import {
  anEscoDownload,
  csv,
  idOf,
  needs,
  occupations,
  occupationUri,
  skills,
  skillUri,
} from "./testing/an-esco-download.ts";
import { allOf, forgetTaxonomies, importFiles, importing, inFolder, type Files } from "./testing/import-files.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ role: testRole });
});
beforeEach(() => forgetTaxonomies(database.em()));
afterAll(() => database.drop());

let minute = 0;
/** A clock that never stands still. */
const now = () => new Date(Date.UTC(2026, 10, 27, 12, minute++));
const importEsco = (files: Files, version?: string) =>
  importFiles("esco", files, { em: database.em, now, ...(version === undefined ? {} : { version }) });
const outcomes = async (files: Files, version?: string) =>
  Object.fromEntries(
    [...Map.groupBy(await importEsco(files, version), ({ outcome }) => outcome)].map(([outcome, rows]) => [
      outcome,
      rows.length,
    ]),
  );

/** All that is kept, so that two ways to it can be compared. */
const kept = async () => {
  const streams = taxonomyStreamsOn(database.em());
  return {
    concepts: await allOf(streams.concepts()),
    labels: await allOf(streams.labels()),
    texts: await allOf(streams.texts()),
    relations: await allOf(streams.relations()),
    members: await allOf(streams.members()),
  };
};

describe("importing ESCO", () => {
  it("brings concepts in with their labels per language, and what relates them", async () => {
    expect(await outcomes(anEscoDownload())).toEqual({ imported: 19, unchanged: 1 });
    const { concepts, labels, relations, members } = await kept();
    expect(concepts.find(({ id }) => id === idOf("developer"))).toEqual({
      id: idOf("developer"),
      uri: occupationUri("developer"),
      kind: "occupation",
      code: "2512.1",
      iscoGroup: "2512",
      skillType: null,
      reuseLevel: null,
      status: "released",
    });
    expect(labels.filter(({ conceptId }) => conceptId === idOf("developer"))).toEqual([
      { conceptId: idOf("developer"), language: "en", kind: "alternative", texts: ["programmer", "coder"] },
      { conceptId: idOf("developer"), language: "en", kind: "preferred", texts: ["developer"] },
      { conceptId: idOf("developer"), language: "nl", kind: "preferred", texts: ["developer (nl)"] },
    ]);
    expect(relations.filter(({ set }) => set === "occupation-skill")).toHaveLength(5);
    expect(relations.filter(({ kind }) => kind === "broader")).toHaveLength(1);
    expect(members).toEqual([{ collection: "digital-skills", conceptId: idOf("Java") }]);
  });

  it("finds nothing new the second time, and does not read the rows", async () => {
    await importEsco(anEscoDownload());
    const before = await kept();
    const again = await importEsco(anEscoDownload());
    expect(again.every(({ outcome, position }) => outcome === "unchanged" && position === "")).toBe(true);
    expect(await kept()).toEqual(before);
    expect(await database.em().execute("select count(*)::int as n from taxonomy_import")).toEqual([{ n: 1 }]);
  });

  it("takes a newer version over: what changed, what is new, and what is gone is marked and not deleted", async () => {
    await importEsco(anEscoDownload(), "esco v1.1.1");
    const newer = anEscoDownload({
      "occupations_en.csv": occupations([
        ["developer", "2512", "programmer"],
        ["tester", "2512"],
        ["baker", "7512"],
      ]),
      "occupationSkillRelations.csv": needs([
        ["developer", "optional", "Java"],
        ["tester", "essential", "listen"],
      ]),
    });
    const rows = await importEsco(newer, "esco v1.2.0");
    const of = (file: string) => rows.filter((row) => row.file === file).map(({ outcome }) => outcome);
    expect(of("occupations_en.csv")).toEqual(["updated", "imported", "unchanged"]);
    expect(of("occupationSkillRelations.csv")).toEqual(["updated", "imported"]);

    const { concepts, relations } = await kept();
    expect(concepts.some(({ id }) => id === idOf("helpdesk"))).toBe(false);
    expect(relations.filter(({ set }) => set === "occupation-skill")).toHaveLength(2);
    const [gone] = await database.em().execute(`select obsolete_since is not null as gone,
      (select count(*)::int from taxonomy_label where concept_id = id) as labels
      from taxonomy_concept where id = '${idOf("helpdesk")}'`);
    expect(gone).toEqual({ gone: true, labels: 1 });

    await importEsco(anEscoDownload(), "esco v1.1.1");
    expect((await kept()).concepts.some(({ id }) => id === idOf("helpdesk"))).toBe(true);
  });

  it("adds a language to what is there, and replaces only the labels of languages that come", async () => {
    await importEsco(anEscoDownload());
    await importEsco({ "skills_ar.csv": skills(["Java", "listen", "bake"], " (ar)") });
    const languages = (await kept()).labels
      .filter(({ conceptId }) => conceptId === idOf("listen"))
      .map(({ language }) => language);
    expect([...new Set(languages)]).toEqual(["ar", "en", "nl"]);
  });

  it("ends the same when it was stopped half-way, wherever that was", async () => {
    await importEsco(anEscoDownload());
    const whole = await kept();
    for (const stopAfter of [1, 4, 9, 16]) {
      await forgetTaxonomies(database.em());
      await inFolder("download", anEscoDownload(), async (folder) => {
        let seen = 0;
        for await (const _row of importing("esco", folder, { em: database.em, now })) if (++seen === stopAfter) break;
      });
      const finished = "select count(*)::int as n from taxonomy_import where finished_at is not null";
      expect(await database.em().execute(finished)).toEqual([{ n: 0 }]);
      await importEsco(anEscoDownload());
      expect(await kept()).toEqual(whole);
      expect(await database.em().execute(finished)).toEqual([{ n: 1 }]);
    }
  });

  it("keeps nothing of a file that turns out to be cut off, and all that came before it", async () => {
    const cut = anEscoDownload({
      "occupationSkillRelations.csv": `${needs([["developer", "essential", "Java"]])}\n"http`,
    });
    await expect(importEsco(cut)).rejects.toThrow(/occupationSkillRelations.csv is not a whole table/);
    const { concepts, relations } = await kept();
    expect(concepts.length).toBeGreaterThan(0);
    expect(relations.filter(({ set }) => set === "occupation-skill")).toEqual([]);
  });

  it("refuses rows with the reason, and brings the others in", async () => {
    const rows = await importEsco(
      anEscoDownload({
        "occupations_en.csv": [
          occupations([
            ["developer", "2512"],
            ["developer", "2512"],
          ]),
          '"Occupation","http://example.org/x","2512","x","","","released","",""',
          `"Occupation","${occupationUri("nameless")}","2512","","","","released","",""`,
          '"Occupation"',
        ].join("\n"),
        "occupationSkillRelations.csv": needs([
          ["developer", "essential", "Java"],
          ["developer", "essential", "unheard of"],
          ["developer", "perhaps", "listen"],
        ]),
        "recipes.csv": "a,b\n1,2",
      }),
    );
    const refused = rows.filter(({ outcome }) => outcome === "refused");
    expect(refused.map(({ file, position, reason }) => `${file} ${position} ${reason}`)).toEqual([
      "occupations_en.csv 3 staat er twee keer in",
      "occupations_en.csv 4 geen adres van ESCO",
      "occupations_en.csv 5 geen naam",
      "occupations_en.csv 6 kolommen kloppen niet",
      "occupationSkillRelations.csv 3 verwijst naar iets dat er niet is",
      "occupationSkillRelations.csv 4 onbekende soort relatie",
      "recipes.csv  onbekend bestand",
    ]);
    expect((await kept()).relations.filter(({ set }) => set === "occupation-skill")).toHaveLength(1);
  });

  it("reads relations again once what they referred to has come", async () => {
    const { "skills_en.csv": english, "skills_nl.csv": _dutch, ...rest } = anEscoDownload();
    await importEsco(rest);
    expect((await kept()).relations.filter(({ set }) => set === "occupation-skill")).toEqual([]);
    await importEsco({ ...rest, "skills_en.csv": english ?? "" });
    expect((await kept()).relations.filter(({ set }) => set === "occupation-skill")).toHaveLength(5);
  });

  it("reads the names that newer versions give to files, and columns in any order", async () => {
    const { "occupationSkillRelations.csv": _old, ...rest } = anEscoDownload();
    const relations = csv(
      ["skillLabel", "skillUri", "relationType", "occupationLabel", "occupationUri"],
      [["Java", skillUri("Java"), "essential", "developer", occupationUri("developer")]],
    );
    await importEsco({ ...rest, "en/occupationSkillRelations_en.csv": relations });
    expect((await kept()).relations.filter(({ set }) => set === "occupation-skill")).toHaveLength(1);
  });
});
