import { describe, expect, it } from "vitest";
import { rankByWords } from "./bm25.peer.ts";
import { rankByCharacters } from "./character-grams.peer.ts";
import { profilesOf, rankByRarity } from "./rarity-cosine.peer.ts";

const labels = [
  { id: "baker", text: "bakker" },
  { id: "baker", text: "broodbakker" },
  { id: "barber", text: "kapper" },
];

describe("the baselines of texts", () => {
  it("find a part of a compound by its characters, and each thing once", () => {
    expect(rankByCharacters(labels)("banketbákker", 10)).toEqual(["baker", "barber"]);
  });

  it("find whole words only by words", () => {
    expect(rankByWords(labels)("Bakker of kapper", 10)).toHaveLength(2);
    expect(rankByWords(labels)("banketbakker", 10)).toEqual([]);
  });
});

describe("the baseline of skills", () => {
  const profiles = profilesOf([
    ["cook", "cooking", "essential"],
    ["cook", "cleaning", "optional"],
    ["cleaner", "cleaning", "essential"],
    ["driver", "driving", "essential"],
  ]);
  const rank = rankByRarity(profiles, [...profiles.keys()]);

  it("puts work first that needs the skill rather than may use it", () => {
    expect(rank({ qid: "", skills: ["cleaning"] }, 2)).toEqual(["cleaner", "cook"]);
  });

  it("takes the skills of past work, which is no answer itself, and leaves out what is excluded", () => {
    expect(rank({ qid: "", occupation: "cook", exclude: ["driver"] }, 9)).toEqual(["cleaner"]);
  });
});
