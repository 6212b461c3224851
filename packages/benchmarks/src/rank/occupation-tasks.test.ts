import { anOccupation, aSkill } from "@techconnect/matching/taxonomy/testing/a-taxonomy";
import { describe, expect, it } from "vitest";
import { rankOccupationsIn } from "./occupation-tasks.ts";

const taxonomy = {
  skills: ["cook", "bake", "code", "test"].map((id) => aSkill(id)),
  broaderOfGroup: new Map(),
  occupations: [
    anOccupation("cook", { essential: ["cook"], text: "cook in a kitchen" }),
    anOccupation("baker", { essential: ["bake"], optional: ["cook"], text: "baker in a kitchen" }),
    anOccupation("developer", { essential: ["code"], optional: ["test"], text: "developer of software" }),
    anOccupation("tester", { essential: ["test"], text: "tester of software" }),
  ],
};
const rank = (query: object, candidates?: readonly string[]) =>
  [
    ...rankOccupationsIn({
      taxonomy,
      queries: [{ qid: "q", skills: [], occupation: null, exclude: [], ...query }],
      ...(candidates ? { candidates } : {}),
    }),
  ][0];

describe("ranking occupations", () => {
  it("puts first who uses the skills that somebody has", () => {
    expect(rank({ skills: ["test"] })?.ranked.slice(0, 2)).toEqual(["tester", "developer"]);
  });

  it("puts first what is near to the occupation that somebody had, and leaves that one out", () => {
    const { ranked } = rank({ occupation: "cook" })!;
    expect(ranked[0]).toBe("baker");
    expect(ranked).not.toContain("cook");
  });

  it("ranks among the candidates, without those that a question excludes or the taxonomy does not have", () => {
    const asked = { occupation: "cook", exclude: ["baker"] };
    expect(rank(asked, ["baker", "tester", "nobody", "developer"])?.ranked).toEqual(["developer", "tester"]);
  });
});
