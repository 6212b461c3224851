import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readCrosswalk } from "./crosswalk.ts";
import { readIscoGroups, readSkillGroups, readSkillHierarchy, readSkillSkills } from "./esco.ts";
import { readOnetOccupations, readOnetRatings, readOnetTasks, readOnetTechnologies } from "./onet.ts";
import { UnreadableFile } from "./rows.ts";

const catalogue = mkdtempSync(join(tmpdir(), "catalogue-"));
afterAll(() => rmSync(catalogue, { recursive: true }));

const put = (name: string, lines: readonly string[]) => {
  mkdirSync(join(catalogue, name, ".."), { recursive: true });
  writeFileSync(join(catalogue, name), `${lines.join("\n")}\n`);
};
put("esco/isco_groups.jsonl", ['{"code":"2","en":"Professionals","nl":"Intellectuele beroepen"}']);
put("esco/skill_groups.jsonl", ['{"id":"g1","code":"S1","en":"communication","desc":"To talk."}']);
put("esco/skill_skill_relations.tsv", ["from\trelation\tto", "s1\toptional\ts2"]);
put("esco/skill_hierarchy.tsv", [
  "l0\tl0_label\tl1\tl1_label\tl2\tl2_label\tl3\tl3_label\tcode",
  "a\tA\tb\tB\t\t\t\t\tT3",
]);
put("crosswalk/esco_onet_crosswalk.tsv", ["onet\tesco\tmatch", "11-1011.00\to1\tcloseMatch"]);
put("onet/occupations.jsonl", ['{"code":"11-1011.00","title":"Chief","desc":"Leads.","alt":["CEO"]}']);
put("onet/skills.tsv", ["code\tWriting|IM\tWriting|LV", "11-1011.00\t4.25\t"]);
put("onet/tasks.tsv", ["code\ttask\ttype", "11-1011.00\tLead.\tCore"]);
put("onet/technology_skills.tsv", [
  "code\texample\tcommodity\thot\tin_demand",
  "11-1011.00\tExcel\tSpreadsheets\tY\tN",
]);

describe("the catalogue's rows", () => {
  it("of ESCO's groups and relations are typed", () => {
    expect(readIscoGroups(catalogue)).toEqual([
      {
        code: "2",
        labels: new Map([
          ["en", "Professionals"],
          ["nl", "Intellectuele beroepen"],
        ]),
      },
    ]);
    expect(readSkillGroups(catalogue)).toEqual([
      { id: "g1", code: "S1", label: "communication", description: "To talk." },
    ]);
    expect(readSkillSkills(catalogue)).toEqual([{ from: "s1", to: "s2", essential: false }]);
    const levels = [
      { id: "a", label: "A" },
      { id: "b", label: "B" },
    ];
    expect(readSkillHierarchy(catalogue)).toEqual([{ code: "T3", levels }]);
  });

  it("of O*NET leave out what is not rated", () => {
    const code = "11-1011.00";
    expect(readOnetOccupations(catalogue)).toEqual([
      { code, title: "Chief", otherTitles: ["CEO"], description: "Leads." },
    ]);
    expect(readOnetRatings(catalogue, "skills")).toEqual([{ code, ratings: new Map([["Writing|IM", 4.25]]) }]);
    expect(readOnetTasks(catalogue)).toEqual([{ code, task: "Lead.", core: true }]);
    expect(readOnetTechnologies(catalogue)).toEqual([{ code, example: "Excel", commodity: "Spreadsheets" }]);
    expect(readCrosswalk(catalogue)).toEqual([{ onet: code, esco: "o1", match: "closeMatch" }]);
  });

  it("that are no JSON are named by file and line", () => {
    put("esco/isco_groups.jsonl", ["{", "[]"]);
    expect(() => readIscoGroups(catalogue)).toThrow(UnreadableFile);
    expect(() => readIscoGroups(catalogue)).toThrow("line 1");
  });
});
