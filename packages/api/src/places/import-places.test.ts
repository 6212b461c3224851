import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { aCatalogue } from "../platform/testing/a-catalogue.ts";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import type { ReportRow } from "../platform/import/import-report.ts";
import { anImportRun } from "../platform/testing/an-import-run.ts";
import { placeFinderOn, placesModule, placesOn } from "./places.module.ts";
import { seedPlaces } from "./postgres/seed-places.ts";
import { aPlace } from "./testing/a-place.ts";

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await testDatabase({ role: testRole });
  folder = await mkdtemp(join(tmpdir(), "places-"));
});
beforeEach(() => database.em().execute("delete from place"));
afterAll(async () => {
  await rm(folder, { recursive: true });
  await database.drop();
});

const header = "pc4\tplace\tmunicipality\tprovince\tlat\tlon\tkind";
const table = (...rows: string[]) => [header, ...rows].join("\n");
const purmerend = "1441\tPurmerend\tPurmerend\tNoord-Holland\t52.505\t4.959\tAdres";
const zaandam = "1506\tZaandam\tZaanstad\tNoord-Holland\t52.437\t4.826\tAdres";

const importFile = async (content: string | Buffer, name = "pc4.tsv"): Promise<readonly ReportRow[]> => {
  await writeFile(join(folder, name), content);
  const importer = placesModule().importers?.["places"];
  if (!importer) throw new Error("places can be imported");
  const config = { DATA_DIR: folder, PUBLIC_URL: "http://localhost:3000", FETCH_LOOPBACK: "refuse" as const };
  const scope = { config, em: database.em, now: () => new Date("2026-11-23T12:00:00Z"), newId: () => "" };
  const rows: ReportRow[] = [];
  for await (const row of importer(scope)(join(folder, name), anImportRun())) rows.push(row);
  return rows;
};
const outcomes = async (content: string | Buffer, name?: string) =>
  (await importFile(content, name)).map(({ outcome, reason }) => reason ?? outcome);

describe("importing places", () => {
  it("brings each postcode in once, and finds nothing new the second time", async () => {
    const content = table(purmerend, zaandam);
    expect(await outcomes(content)).toEqual(["imported", "imported"]);
    expect(await outcomes(content)).toEqual(["unchanged", "unchanged"]);
    expect(await placesOn(database.em()).byPostcode("1506")).toMatchObject({
      name: "Zaandam",
      municipality: "Zaanstad",
      latitude: 52.437,
    });
  });

  it("takes over what changed", async () => {
    await outcomes(table(purmerend, zaandam));
    expect(await outcomes(table(purmerend, zaandam.replace("Zaanstad", "Zaanse Schans")))).toEqual([
      "unchanged",
      "updated",
    ]);
  });

  it("reads packed files, Windows line ends and a byte order mark", async () => {
    const content = `\uFEFF${table(purmerend, zaandam).replaceAll("\n", "\r\n")}\r\n`;
    expect(await outcomes(gzipSync(content), "pc4.tsv.gz")).toEqual(["imported", "imported"]);
  });

  it("refuses rows that are no place, with the reason, and brings the others in", async () => {
    const rows = await importFile(
      table(
        "0999\tNergens\tNergens\tX\t52\t5\tAdres",
        purmerend,
        "1442\tPurmerend\tPurmerend\tX\t\t4.9\tAdres",
        "1443\tPurmerend\tPurmerend\tX\t52,5\t4.9\tAdres",
        "1444\t\tPurmerend\tX\t52.5\t4.9\tAdres",
        "1445\tPurmerend\tPurmerend\tX\t4.9\t52.5\tAdres",
        "1446",
        purmerend,
        zaandam,
      ),
    );
    expect(
      rows.filter(({ outcome }) => outcome === "refused").map(({ position, reason }) => `${position} ${reason}`),
    ).toEqual([
      "2 geen postcode van vier cijfers",
      "4 geen coördinaten",
      "5 geen coördinaten",
      "6 geen plaats of gemeente",
      "7 buiten Nederland",
      "8 geen plaats of gemeente",
      "9 staat er twee keer in",
    ]);
    expect(rows.filter(({ outcome }) => outcome === "imported").map(({ about }) => about)).toEqual([
      "1441 Purmerend",
      "1506 Zaandam",
    ]);
  });

  it("says in one sentence that it is another table", async () => {
    await expect(importFile("postcode;plaats\n1441;Purmerend")).rejects.toThrow(/pc4.tsv has no column pc4, place/);
  });

  it("leaves the places of the catalogue, which go first, and seeding leaves the imported ones", async () => {
    const own = aPlace({
      slug: "zaandam",
      name: "Zaandam",
      municipality: "Zaanstad",
      postcode: "1506",
      latitude: 52.44,
    });
    const seed = () => seedPlaces({ em: database.em(), catalogue: aCatalogue({ places: [own] }), demo: true });
    await seed();
    await outcomes(table(purmerend, zaandam));
    await seed();
    expect(await placesOn(database.em()).byPostcode("1506")).toMatchObject({ latitude: 52.44 });
    expect(await placesOn(database.em()).byPostcode("1441")).toMatchObject({ name: "Purmerend" });
  });
});

describe("finding the place that somebody wrote", () => {
  const find = async (postcode: string | null, locality: string | null) => {
    await outcomes(
      table(
        zaandam,
        "1000\tAmsterdam\tAmsterdam\tX\t52.30\t4.80\tPostbus",
        "1012\tAmsterdam\tAmsterdam\tX\t52.37\t4.89\tAdres",
        "1093\tAmsterdam\tAmsterdam\tX\t52.38\t4.92\tAdres",
        "6077\tSint Odiliënberg\tRoerdalen\tLimburg\t51.15\t6\tAdres",
      ),
    );
    const id = (await placeFinderOn(database.em()))({ postcode, locality });
    return id === null ? null : ((await placesOn(database.em()).byIds([id]))[0]?.postcode ?? null);
  };

  it("goes by postcode, else by the middle of the town, else by municipality", async () => {
    expect(await find("1093", "Zaandam")).toBe("1093");
    expect(await find("9999", "zaandam")).toBe("1506");
    expect(await find(null, "Amsterdam")).toBe("1012");
    expect(await find(null, "SINT-ODILIENBERG")).toBe("6077");
    expect(await find(null, "Zaanstad")).toBe("1506");
  });

  it("guesses nothing", async () => {
    expect(await find("9999", null)).toBeNull();
    expect(await find(null, "Kirkland")).toBeNull();
    expect(await find(null, "")).toBeNull();
  });
});
