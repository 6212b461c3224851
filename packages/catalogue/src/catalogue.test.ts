import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { loadCatalogue } from "./catalogue.ts";
import { interests, sectors, Source } from "./schema.ts";
import { talents } from "./talent.ts";
import { findInContent } from "./testing/find-in-content.ts";

/** The newest day on which somebody checked content; raise it together with a newer `checkedOn`. */
const newestCheck = "2026-11-23";

const record = z.record(z.string(), z.unknown());

/** Loads a copy of the content in which one file was changed. */
const loadWith = (file: string, change: (content: Record<string, unknown>) => unknown) => {
  const folder = mkdtempSync(join(tmpdir(), "catalogue-"));
  try {
    cpSync(new URL("../content/", import.meta.url), folder, { recursive: true });
    const path = join(folder, file);
    writeFileSync(path, JSON.stringify(change(record.parse(JSON.parse(readFileSync(path, "utf8"))))));
    return loadCatalogue(pathToFileURL(`${folder}/`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe("the schema of the catalogue", () => {
  it("fits all content", () => expect(() => loadCatalogue()).not.toThrow());

  it("names file and field when a translation is missing", () => {
    const withoutArabic = () =>
      loadWith("job-profiles/it-helpdesk.json", (profile) => ({
        ...profile,
        title: { nl: "Helpdesk", en: "Help desk" },
      }));
    expect(withoutArabic).toThrow(/job-profiles\/it-helpdesk\.json[^]*title\.ar/);
  });

  it("names file and field when a translation is empty", () => {
    const withEmptyDutch = () =>
      loadWith("job-profiles/ui-designer.json", (profile) => ({
        ...profile,
        summary: { nl: " ", en: "You draw", ar: "رسم" },
      }));
    expect(withEmptyDutch).toThrow(/job-profiles\/ui-designer\.json[^]*summary\.nl/);
  });

  it("names file and field when a source is missing", () => {
    const withoutSource = () =>
      loadWith("providers/codam.json", (provider) =>
        Object.fromEntries(Object.entries(provider).filter(([field]) => field !== "source")),
      );
    expect(withoutSource).toThrow(/providers\/codam\.json[^]*at source/);
  });

  it("refuses a field that it does not know", () => {
    const withStray = () => loadWith("providers/codam.json", (provider) => ({ ...provider, telefoon: "020" }));
    expect(withStray).toThrow(/providers\/codam\.json[^]*telefoon/);
  });
});

describe("the sources", () => {
  const sources = findInContent(Source, loadCatalogue());

  it("are there for hundreds of facts", () => expect(sources.length).toBeGreaterThan(400));

  it("have a day of checking exactly when somebody opened an address", () =>
    expect(sources.filter(({ value }) => (value.url === null) !== (value.checkedOn === null))).toEqual([]));

  it("were not checked in the future", () =>
    expect(sources.filter(({ value }) => value.checkedOn !== null && value.checkedOn > newestCheck)).toEqual([]));
});

describe("the choices and talents", () => {
  const { choices, talentQuestions } = loadCatalogue();
  const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

  it("offer each interest once, in the order of the schema", () => expect(idsOf(choices.interests)).toEqual(interests));
  it("offer each sector once, in the order of the schema", () => expect(idsOf(choices.sectors)).toEqual(sectors));
  it("keep the talents in the order of their tiles", () => expect(idsOf(talentQuestions.talents)).toEqual(talents));
});
