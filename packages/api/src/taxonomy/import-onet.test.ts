import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import { taxonomyStreamsOn } from "./taxonomy.module.ts";
import { anEscoDownload, idOf, occupations, occupationUri } from "./testing/an-esco-download.ts";
import { allOf, forgetTaxonomies, importFiles, type Files } from "./testing/import-files.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ role: testRole });
});
beforeEach(() => forgetTaxonomies(database.em()));
afterAll(() => database.drop());

let minute = 0;
const now = () => new Date(Date.UTC(2026, 10, 27, 12, minute++));
const importOnet = (files: Files, version = "db_29_3_text") =>
  importFiles("onet", files, { em: database.em, now, version });
const importEsco = (files: Files) => importFiles("esco", files, { em: database.em, now });

const tsv = (...rows: (readonly string[])[]) => rows.map((row) => row.join("\t")).join("\n");
const developer = "15-1252.00";
const chef = "35-1011.00";

/** As a reduced copy has it: packed, all ratings of an occupation on one line. */
const reduced = (over: Files = {}): Files => ({
  "onet/occupations.jsonl.gz": gzipSync(
    [
      { code: developer, title: "Software Developers", desc: "Develop.", jobZone: "4", alt: ["Programmer", "Coder"] },
      { code: chef, title: "Chefs", desc: "Cook.", jobZone: null, alt: [] },
    ]
      .map((line) => JSON.stringify(line))
      .join("\n"),
  ),
  "onet/skills.tsv.gz": gzipSync(
    tsv(["code", "Active Listening|IM", "Active Listening|LV"], [developer, "3.5", "4"], [chef, "4", ""]),
  ),
  "onet/work_styles.tsv.gz": gzipSync(tsv(["code", "Cooperation|IM"], [developer, "4.25"])),
  "onet/tasks.tsv.gz": gzipSync(
    tsv(["code", "task", "type"], [developer, 'Say "hello".', "Core"], [developer, "Test.", ""]),
  ),
  "onet/technology_skills.tsv.gz": gzipSync(
    tsv(["code", "example", "commodity", "hot", "in_demand"], [developer, "C++", "Languages", "Y", "N"]),
  ),
  "crosswalk/esco_onet_crosswalk.tsv.gz": gzipSync(
    tsv(["onet", "esco", "match"], [developer, idOf("developer"), "exactMatch"], [chef, idOf("nobody"), "broadMatch"]),
  ),
  ...over,
});

/** As O*NET gives it out: one rating on a line. */
const official: Files = {
  "Occupation Data.txt": tsv(
    ["O*NET-SOC Code", "Title", "Description"],
    [developer, "Software Developers", "Develop."],
    [chef, "Chefs", "Cook."],
  ),
  "Alternate Titles.txt": tsv(
    ["O*NET-SOC Code", "Alternate Title", "Short Title", "Source(s)"],
    [developer, "Programmer", "n/a", "08"],
    [developer, "Coder", "n/a", "08"],
  ),
  "Job Zones.txt": tsv(["O*NET-SOC Code", "Job Zone", "Date"], [developer, "4", "08/2023"]),
  "Skills.txt": tsv(
    ["O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value", "N"],
    [developer, "2.A.1.b", "Active Listening", "IM", "3.50", "8"],
    [developer, "2.A.1.b", "Active Listening", "LV", "4.00", "8"],
    [chef, "2.A.1.b", "Active Listening", "IM", "4.00", "8"],
    [chef, "2.A.1.b", "Active Listening", "LV", "n/a", "8"],
  ),
  "Work Styles.txt": tsv(
    ["O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value"],
    [developer, "1.C.3.a", "Cooperation", "IM", "4.25"],
  ),
  "Task Statements.txt": tsv(
    ["O*NET-SOC Code", "Task ID", "Task", "Task Type"],
    [developer, "1", 'Say "hello".', "Core"],
    [developer, "2", "Test.", ""],
  ),
  "Technology Skills.txt": tsv(
    ["O*NET-SOC Code", "Example", "Commodity Code", "Commodity Title", "Hot Technology", "In Demand"],
    [developer, "C++", "43232408", "Languages", "Y", "N"],
  ),
  "ESCO_to_ONET-SOC.csv": [
    "O*NET Id,O*NET Title,ESCO or ISCO URI,ESCO or ISCO Title,Type of Match",
    `${developer},Software Developers,${occupationUri("developer")},developer,exactMatch`,
    `${developer},Software Developers,http://data.europa.eu/esco/isco/C2512,Software developers,broadMatch`,
    `${chef},Chefs,${occupationUri("nobody")},nobody,broadMatch`,
  ].join("\n"),
};

const kept = async () => {
  const streams = taxonomyStreamsOn(database.em());
  return {
    occupations: await allOf(streams.onetOccupations()),
    titles: await allOf(streams.onetTitles()),
    ratings: await allOf(streams.onetRatings()),
    tasks: await allOf(streams.onetTasks()),
    technologies: await allOf(streams.onetTechnologies()),
    crosswalk: await allOf(streams.onetCrosswalk()),
  };
};
const refusedOf = async (rows: Promise<readonly { readonly outcome: string }[]>) =>
  (await rows).filter(({ outcome }) => outcome === "refused");

describe("importing O*NET", () => {
  it("brings ratings, titles, tasks and technologies in, and the crosswalk to what ESCO has", async () => {
    await importEsco(anEscoDownload());
    expect(await refusedOf(importOnet(reduced(), "catalog"))).toEqual([]);
    const { occupations: known, titles, ratings, tasks, technologies, crosswalk } = await kept();
    expect(known.map(({ title }) => title)).toEqual(["Software Developers", "Chefs"]);
    expect(titles.map(({ title }) => title)).toEqual(["Coder", "Programmer"]);
    expect(ratings).toEqual([
      { code: developer, domain: "job-zone", element: "Job Zone", scale: "JZ", value: 4 },
      { code: developer, domain: "skills", element: "Active Listening", scale: "IM", value: 3.5 },
      { code: developer, domain: "skills", element: "Active Listening", scale: "LV", value: 4 },
      { code: developer, domain: "work-styles", element: "Cooperation", scale: "IM", value: 4.25 },
      { code: chef, domain: "skills", element: "Active Listening", scale: "IM", value: 4 },
    ]);
    expect(tasks).toEqual([
      { code: developer, statement: 'Say "hello".', kind: "Core" },
      { code: developer, statement: "Test.", kind: null },
    ]);
    expect(technologies).toEqual([
      { code: developer, example: "C++", commodity: "Languages", hot: true, inDemand: false },
    ]);
    expect(crosswalk).toEqual([{ code: developer, escoId: idOf("developer"), match: "exactMatch" }]);
  });

  it("reads the files that O*NET gives out to the same", async () => {
    await importEsco(anEscoDownload());
    await importOnet(reduced(), "catalog");
    const fromReduced = await kept();
    await forgetTaxonomies(database.em());
    await importEsco(anEscoDownload());
    expect(await refusedOf(importOnet(official))).toEqual([]);
    expect(await kept()).toEqual(fromReduced);
  });

  it("finds nothing new the second time, and takes over what changed", async () => {
    await importOnet(official);
    const again = await importOnet(official);
    expect(again.every(({ outcome }) => outcome === "unchanged")).toBe(true);
    const changed = await importOnet({
      "Work Styles.txt": String(official["Work Styles.txt"]).replace("4.25", "3.75"),
    });
    expect(changed.map(({ outcome }) => outcome)).toEqual(["updated"]);
  });

  it("marks occupations that are gone, and keeps the crosswalk for when ESCO comes", async () => {
    await importOnet(official);
    expect((await kept()).crosswalk).toEqual([]);
    await importEsco({ "occupations_en.csv": occupations([["developer", "2512"]]) });
    expect((await kept()).crosswalk).toHaveLength(1);

    const [header = "", first = ""] = String(official["Occupation Data.txt"]).split("\n");
    await importOnet({ "Occupation Data.txt": `${header}\n${first}` }, "db_30_0_text");
    const { occupations: known, ratings } = await kept();
    expect(known.map(({ code }) => code)).toEqual([developer]);
    expect(ratings.some(({ code }) => code === chef)).toBe(false);
  });

  it("refuses rows with the reason, and leaves files of ESCO beside them alone", async () => {
    const rows = await importOnet(
      reduced({
        "esco/occupations.jsonl.gz": gzipSync("{}"),
        "onet/interests.tsv": tsv(
          ["code", "Social|OI"],
          ["99-9999.00", "2"],
          ["x", "2"],
          [developer, "much"],
          [developer, "2", "3"],
        ),
        "onet/recipes.tsv": "a\tb",
      }),
    );
    const refused = rows.filter(({ outcome }) => outcome === "refused");
    expect(refused.map(({ file, position, reason }) => `${file} ${position} ${reason}`)).toEqual([
      "interests.tsv 2 verwijst naar iets dat er niet is",
      "interests.tsv 3 geen code van O*NET",
      "interests.tsv 4 geen getal: Social",
      "interests.tsv 5 kolommen kloppen niet",
      "recipes.tsv  onbekend bestand",
    ]);
  });
});
