import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ExperienceName } from "../experience-content.ts";
import { makeLabelLinker } from "./label-linker.ts";
import { ofTaxonomy } from "./taxonomy-linker-messages.ts";
import { startTaxonomyLinker, type TaxonomyLinker } from "./taxonomy-linker.ts";

const work = (experience: string, language: string, texts: readonly string[]): readonly ExperienceName[] =>
  texts.map((text, at) => ({ experience, language, text, technical: false, preferred: at === 0 }));
const names: readonly ExperienceName[] = [
  // other names come first, as they do from a database
  ...work("a-honey-maker", "nl", ["honingimker", "imker"]).toReversed(),
  ...work("beekeeper", "nl", ["imker", "bijenhouder"]).toReversed(),
  ...work("beekeeper", "en", ["beekeeper", "apiarist"]),
  ...work("welder", "nl", ["lasser", "elektrisch lasser"]),
  ...work("jeweller", "nl", ["goudsmid", "edelsmid"]),
  ...work("nurse-1", "nl", ["wijkverpleegkundige", "verpleger"]),
  ...work("nurse-2", "nl", ["psychiatrisch verpleegkundige", "verpleger"]),
  { experience: "esco:sql", language: "en", text: "SQL", technical: true, preferred: true },
  { experience: "esco:bees", language: "nl", text: "bijen houden", technical: true, preferred: true },
];

/** In pieces, as a database gives them. */
async function* inPieces() {
  for (let at = 0; at < names.length; at += 4) yield names.slice(at, at + 4);
}
const never = new AbortController().signal;

describe("a linker in a thread of its own", () => {
  let linker: TaxonomyLinker;
  beforeAll(async () => {
    linker = await startTaxonomyLinker(inPieces(), never);
  });
  afterAll(() => linker.stop());

  it.each(["imker en lasser", "I was a beekeeper", "edelsmit", "SQL", "bij", "verpleger", "vliegenier", ""])(
    "answers as the same linker here does: %s",
    async (text) => {
      expect(await linker.link(text)).toEqual(await makeLabelLinker(names, ofTaxonomy).link(text));
    },
  );

  it("reads a shared name as what it alone names, and leaves the choice where nothing does", async () => {
    expect((await linker.link("imker")).links).toMatchObject([{ experience: "beekeeper", sure: true }]);
    const [shared] = (await linker.link("verpleger")).links;
    expect(shared?.sure).toBe(false);
    expect([shared?.experience, ...(shared?.alternatives ?? [])]).toEqual(
      expect.arrayContaining(["nurse-1", "nurse-2"]),
    );
  });

  it("reads nothing into words that are only somewhat like a name", async () => {
    expect(await linker.link("mijn oma had bijen")).toMatchObject({ links: [] });
  });

  it("answers many at once, each its own", async () => {
    const texts = ["imker", "lasser", "goudsmid"];
    const read = await Promise.all(texts.map((text) => linker.link(text)));
    expect(read.map(({ links }) => links[0]?.experience)).toEqual(["beekeeper", "welder", "jeweller"]);
  });

  it("refuses what waits, and what comes later, when it is gone", async () => {
    const gone = await startTaxonomyLinker(inPieces(), never);
    const waits = gone.link("imker").catch(String);
    await gone.stop();
    expect(await waits).toContain("the linker ended");
    await expect(gone.link("imker")).rejects.toThrow("the linker ended");
    expect(await gone.ended).toBeNull();
  });

  it("is not made of names that cannot be read, nor when it is to stop", async () => {
    async function* broken(): AsyncGenerator<readonly ExperienceName[]> {
      yield names;
      throw new Error("the database went away");
    }
    await expect(startTaxonomyLinker(broken(), never)).rejects.toThrow("the database went away");
    const stopping = AbortSignal.abort(new Error("the process stops"));
    await expect(startTaxonomyLinker(inPieces(), stopping)).rejects.toThrow("the process stops");
  });
});
