import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { describe, expect, it } from "vitest";
import { experienceContentOf } from "../experience-content.ts";
import { clausesIn } from "./clauses.ts";
import { makeLabelLinker } from "./label-linker.ts";

const catalogue = loadCatalogue();
const linker = makeLabelLinker(experienceContentOf(catalogue).names);
const read = async (text: string) =>
  (await linker.link(text)).links.map(({ experience, words }) => [experience, words]);

describe("what somebody tells", () => {
  it("is cut into the things that it tells", () => {
    expect(clausesIn("Ik was kok en schoonmaker. Daarna thuis; ook met C#, ASP.NET\nen php")).toEqual([
      "Ik was kok",
      "schoonmaker",
      "thuis",
      "met C#",
      "ASP.NET",
      "en php",
    ]);
    expect(clausesIn("كنت طباخًا واعتنيت بأمي")).toEqual(["كنت طباخًا", "اعتنيت بأمي"]);
  });

  it.each([
    [
      "ik was kok in een restaurant en zorg voor mijn moeder",
      [
        ["kok", "kok in een restaurant"],
        ["mantelzorg", "zorg voor mijn moeder"],
      ],
    ],
    ["Ik heb 10 jaar in een winkel gewerkt", [["winkel", "winkel"]]],
    [
      "I drove a taxi, and I fixed phones",
      [
        ["taxichauffeur", "drove a taxi"],
        ["telefoons-maken", "fixed phones"],
      ],
    ],
    [
      "كنت طباخًا واعتنيت بأمي",
      [
        ["kok", "طباخًا"],
        ["mantelzorg", "اعتنيت بأمي"],
      ],
    ],
    [
      "kok, anneme bakıyorum, прибиральниця, magazynier",
      [
        ["kok", "kok"],
        ["mantelzorg", "anneme bakıyorum"],
        ["schoonmaak", "прибиральниця"],
        ["magazijn", "magazynier"],
      ],
    ],
    ["schoonmakster", [["schoonmaak", "schoonmakster"]]],
  ])("is read in its own words, in any language or several: %s", async (text, links) => {
    expect(await read(text)).toEqual(links);
  });

  it("is a technical skill too, when it names one", async () => {
    const php = catalogue.technicalSkills.find(({ synonyms }) => synonyms.includes("php"))?.id;
    expect(await read("een beetje PHP")).toEqual([[php, "PHP"]]);
  });

  it("leaves the choice to the person when it may be several things", async () => {
    const { links } = await linker.link("koken vind ik leuk");
    expect(links).toMatchObject([{ sure: false, words: "koken" }]);
    expect([links[0]?.experience, ...(links[0]?.alternatives ?? [])]).toEqual(
      expect.arrayContaining(["kok", "koken-bakken", "huishouden"]),
    );
    expect((await linker.link("kok")).links).toMatchObject([{ sure: true }]);
  });

  it("comes back where it was not understood, and only where it says something", async () => {
    expect(await linker.link("kok en xylofoonstemmer. Ik weet het niet, hoor!")).toMatchObject({
      links: [{ experience: "kok" }],
      unlinked: ["xylofoonstemmer", "Ik weet het niet", "hoor"],
    });
    expect(await linker.link(" . , ik en jij")).toEqual({ links: [], unlinked: [] });
  });

  it("is counted once when it is told twice", async () => {
    expect(await read("kok en chef-kok")).toEqual([["kok", "kok"]]);
  });

  it("is read by every name that an experience has in the catalogue", async () => {
    const misread: string[] = [];
    for (const { id, synonyms } of catalogue.experiences)
      for (const name of synonyms) {
        const { links } = await linker.link(name);
        if (!links.some(({ experience }) => experience === id)) misread.push(`${name} (${id})`);
      }
    expect(misread).toEqual([]);
  });
});
