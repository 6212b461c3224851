import { describe, expect, it } from "vitest";
import type { ExperienceLinker, LinkedText, LinkedWords } from "../experience-linker.ts";
import { makeJointLinker } from "./joint-linker.ts";

const link = (words: string, experience: string, over: Partial<LinkedWords> = {}): LinkedWords => ({
  words,
  experience,
  sure: true,
  alternatives: [],
  ...over,
});
const none: LinkedText = { links: [], unlinked: [] };

/** A linker that knows what to say of a few texts, and remembers what it was asked. */
const knowing = (answers: Readonly<Record<string, Partial<LinkedText>>>) => {
  const asked: string[] = [];
  const linker: ExperienceLinker = {
    link: async (text) => {
      asked.push(text);
      return { ...none, ...answers[text] };
    },
  };
  return { asked, linker };
};

describe("reading with a catalogue and a taxonomy", () => {
  it("asks the taxonomy only for what the catalogue did not understand or is not sure of, in the order of telling", async () => {
    const text = "imker, kok en machinist, xyz";
    const catalogue = knowing({
      [text]: {
        links: [link("kok", "kok"), link("machinist", "bus", { sure: false })],
        unlinked: ["imker", "xyz"],
      },
    });
    const taxonomy = knowing({ imker: { links: [link("imker", "occupation:1")] } });
    const read = await makeJointLinker(catalogue.linker, () => taxonomy.linker).link(text);
    expect(taxonomy.asked.toSorted()).toEqual(["imker", "machinist", "xyz"]);
    expect(read).toEqual({
      links: [link("imker", "occupation:1"), link("kok", "kok"), link("machinist", "bus", { sure: false })],
      unlinked: ["xyz"],
    });
  });

  it("offers the taxonomy's readings after the catalogue's, and before them when it alone is sure", async () => {
    const own = { links: [link("machinist", "bus", { sure: false, alternatives: ["taxi"] })] };
    const other = (sure: boolean) => ({
      machinist: { links: [link("machinist", "occupation:1", { sure, alternatives: ["occupation:2"] })] },
    });
    const reading = async (sure: boolean) => {
      const linker = makeJointLinker(knowing({ machinist: own }).linker, () => knowing(other(sure)).linker);
      return (await linker.link("machinist")).links;
    };
    expect(await reading(false)).toEqual([
      link("machinist", "bus", { sure: false, alternatives: ["taxi", "occupation:1", "occupation:2"] }),
    ]);
    expect(await reading(true)).toEqual([
      link("machinist", "occupation:1", { alternatives: ["bus", "taxi", "occupation:2"] }),
    ]);
  });

  it("counts once what both read", async () => {
    const catalogue = knowing({ "kok, chef": { links: [link("kok", "kok")], unlinked: ["chef"] } });
    const taxonomy = knowing({ chef: { links: [link("chef", "kok")] } });
    const read = await makeJointLinker(catalogue.linker, () => taxonomy.linker).link("kok, chef");
    expect(read).toEqual({ links: [link("kok", "kok")], unlinked: [] });
  });

  it("answers with the catalogue alone before there is a taxonomy, and when that fails", async () => {
    const alone = { links: [link("kok", "kok")], unlinked: ["imker"] };
    const catalogue = knowing({ "kok, imker": alone });
    const failing: ExperienceLinker = { link: () => Promise.reject(new Error("gone")) };
    for (const taxonomy of [null, failing])
      expect(await makeJointLinker(catalogue.linker, () => taxonomy).link("kok, imker")).toEqual(alone);
  });
});
