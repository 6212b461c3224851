import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { readCrosswalk } from "./crosswalk.ts";
import { readBroader, readOccupationSkills } from "./esco.ts";
import { readOnetRatings } from "./onet.ts";
import { jsonLinesOf, UnreadableFile } from "./rows.ts";

const catalogue = mkdtempSync(join(tmpdir(), "catalogue-"));
afterAll(() => rmSync(catalogue, { recursive: true }));

const put = (name: string, lines: readonly string[]) => {
  const text = `${lines.join("\n")}\n`;
  mkdirSync(join(catalogue, name, ".."), { recursive: true });
  writeFileSync(join(catalogue, name), name.endsWith(".gz") ? gzipSync(text) : text);
  return join(catalogue, name);
};
put("esco/skill_broader.tsv", ["concept\tbroader", "s1\tg1"]);
put("esco/occupation_skill_relations.tsv.gz", ["occupation\tskill\trelation", "o1\ts1\toptional"]);
put("crosswalk/esco_onet_crosswalk.tsv", ["onet\tesco\tmatch", "11-1011.00\to1\tcloseMatch"]);
put("onet/skills.tsv", ["code\tWriting|IM\tWriting|LV", "11-1011.00\t4.25\t"]);

describe("the catalogue's rows", () => {
  it("of ESCO are typed, packed or not", () => {
    expect(readBroader(catalogue)).toEqual([{ concept: "s1", broader: "g1" }]);
    expect(readOccupationSkills(catalogue)).toEqual([{ occupation: "o1", skill: "s1", essential: false }]);
  });

  it("of O*NET leave out what is not rated", () => {
    const code = "11-1011.00";
    expect(readOnetRatings(catalogue, "skills")).toEqual([{ code, ratings: new Map([["Writing|IM", 4.25]]) }]);
    expect(readCrosswalk(catalogue)).toEqual([{ onet: code, esco: "o1", match: "closeMatch" }]);
  });

  it("that are no JSON are named by file and line", () => {
    const broken = put("broken.jsonl", ["{", "[]"]);
    expect(() => jsonLinesOf(broken)).toThrow(UnreadableFile);
    expect(() => jsonLinesOf(broken)).toThrow("line 1");
  });

  it("of a file that is not there are asked for in vain, by its name", () => {
    expect(() => jsonLinesOf(join(catalogue, "no.jsonl"))).toThrow("no.jsonl");
  });
});
