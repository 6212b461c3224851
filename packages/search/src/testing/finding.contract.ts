import { describe, expect, it } from "vitest";
import type { Asking } from "./asking.ts";

/** Words are found as people type them. */
export const findingContract = ({ numbers }: Asking): void => {
  describe("words", () => {
    it.each([
      ["webdeveloper", 1],
      ["WEBDEVELOPER", 1],
      ["telefoonreparateur", 3],
      ["helpdeskmedewerker", 4],
      ["مواقع", 1],
    ])("finds %s", async (text, number) => expect((await numbers(text))[0]).toBe(number));

    it.each([
      ["webdevelopr", 1, "a letter too few"],
      ["webdevelloper", 1, "a letter too many"],
      ["webdeveolper", 1, "two letters swapped"],
      ["telefoonreperatuer", 3, "two typos in a long word"],
      ["helpdeskmedwerkr", 4, "two letters too few"],
      ["مواقغ", 1, "another letter in Arabic"],
      ["تطبقات", 2, "an Arabic letter too few"],
    ])("finds %s, with %i: %s", async (text, number) => expect(await numbers(text)).toContain(number));

    it("does not take one short word for another", async () =>
      expect(await numbers("cafo", { kinds: ["course"] })).not.toContain(5));

    it.each([
      ["webdev", 1],
      ["telef", 3],
      ["help", 4],
      ["مواق", 1],
    ])("finds the beginning %s", async (text, number) => expect(await numbers(text)).toContain(number));

    it("lets accents, apostrophes and Arabic spellings be", async () => {
      expect(await numbers("cafe")).toContain(5);
      expect(await numbers("CAFÉ")).toContain(5);
      expect(await numbers("collega's")).toContain(4);
      expect(await numbers("تطويرُ المواقع")).toContain(1);
    });

    it("finds parts of Dutch compounds, and compounds of parts", async () => {
      expect(await numbers("software")).toContain(2);
      expect(await numbers("reparateur telefoon")).toContain(3);
      expect(await numbers("medewerker datakwaliteit")).toContain(10);
      expect(await numbers("data kwaliteit")).toContain(10);
    });

    it("puts what says it in the title before what says it in the text", async () => {
      expect((await numbers("programmeren"))[0]).toBeOneOf([5, 6]);
      expect((await numbers("telefoon"))[0]).toBe(3);
    });
  });

  describe("synonyms", () => {
    it.each([
      ["programmeur", 2],
      ["developer", 2],
      ["yazılımcı", 2],
      ["مبرمج", 2],
      ["servicedesk", 4],
      ["smartphone reparatie", 3],
      ["frontend", 1],
      ["front end", 1],
    ])("finds by %s", async (text, number) => expect(await numbers(text)).toContain(number));

    it("works one way where it should", async () => {
      expect((await numbers("websites maken"))[0]).toBe(1);
      expect(await numbers("telefoon repareren")).toContain(3);
    });
  });

  describe("names and codes", () => {
    it("finds an organisation as it is written", async () => {
      expect(await numbers("booking")).toEqual([7]);
      expect(await numbers("Codehof Blauwlinde")).toEqual([5]);
    });
    it("never takes a near miss for an organisation", async () => {
      expect(await numbers("bookinh")).not.toContain(7);
      expect(await numbers("blauwlinda")).not.toContain(5);
    });
    it("tells C# from C++ and from C", async () => {
      expect((await numbers("C#")).toSorted()).toEqual([2, 7]);
      expect(await numbers("c++")).toEqual([8]);
      expect(await numbers("c")).not.toContain(8);
      expect(await numbers("C# programmeur")).toContain(7);
      expect(await numbers("C# programmeur")).not.toContain(8);
    });
  });
};
