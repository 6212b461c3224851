import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { readBroader, readOccupations, readSkills } from "./catalogue/esco.ts";
import { UnreadableFile } from "./catalogue/rows.ts";
import { rankGenderedTitles } from "./gender-tasks.ts";
import { languagesOf } from "./queries.ts";
import type { RankAsked, RankTask } from "./ranked.ts";
import { rankSkills } from "./skill-tasks.ts";
import { rankTitles } from "./title-tasks.ts";

const folder = mkdtempSync(join(tmpdir(), "rank-"));
afterAll(() => rmSync(folder, { recursive: true }));

const jsonLines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
const put = (name: string, text: string) => {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), name.endsWith(".gz") ? gzipSync(text) : text);
  return join(folder, name);
};

const uri = (id: string) => `http://data.europa.eu/esco/occupation/${id}`;
const occupation = (id: string, en: string, nl: string) => ({
  id,
  uri: uri(id),
  code: "1.1",
  isco: "1111",
  en: { label: en, alt: [en], desc: `${en} at work` },
  nl: { label: nl, alt: [] },
  labels: { fr: [`${nl} fr`] },
});
put(
  "esco/occupations.jsonl.gz",
  jsonLines([
    occupation("o1", "baker", "bakker"),
    occupation("o2", "teacher", "docent"),
    occupation("o3", "nurse", "zuster"),
  ]),
);
put(
  "esco/skills.jsonl.gz",
  jsonLines([
    { id: "s1", type: "S", en: { label: "knead dough", alt: [], desc: "" }, nl: "deeg kneden" },
    { id: "s2", type: "K", en: { label: "pedagogy", alt: ["teaching theory"], desc: "" }, coll: ["digitalSkills"] },
  ]),
);
put("esco/occupation_skill_relations.tsv.gz", "occupation\tskill\trelation\no1\ts1\tessential\no2\ts2\toptional\n");
put("esco/skill_broader.tsv", "concept\tbroader\ns1\tg1\n");

const asked = (task: string, queries: readonly object[], files: Partial<RankAsked> = {}): RankAsked => ({
  task,
  catalogue: folder,
  queries: put(`${task}.jsonl`, jsonLines(queries)),
  crosswalk: true,
  candidates: undefined,
  corpus: undefined,
  concepts: undefined,
  withheld: undefined,
  ...files,
});
const ranksOf = async (task: RankTask, its: RankAsked) => {
  const ranks = new Map<string, readonly string[]>();
  for await (const { qid, ranked } of task(its)) ranks.set(qid, ranked);
  return ranks;
};

describe("the catalogue's rows", () => {
  it("are read packed and plain, with labels of each language once, the preferred one first", () => {
    expect(readOccupations(folder)[0]?.labels).toEqual(
      new Map([
        ["en", ["baker"]],
        ["nl", ["bakker"]],
        ["fr", ["bakker fr"]],
      ]),
    );
    expect(readSkills(folder)[1]).toMatchObject({ type: "knowledge", collections: ["digitalSkills"] });
    expect(readBroader(folder)).toEqual([{ concept: "s1", broader: "g1" }]);
  });

  it("that are not there are said so", () => {
    expect(() => readSkills(join(folder, "elsewhere"))).toThrow(UnreadableFile);
  });
});

describe("a task's name", () => {
  it.each([
    ["t3nl", "nl", "nl"],
    ["t3en-tech", "en", "en"],
    ["t4-nld_q_nl_c_en", "nl", "en"],
    ["t4-usa_q_en_c_en", "en", "en"],
    ["t4-jobsim-en", "en", "en"],
    ["t5-es", "es", "es"],
    ["t4-jobsim", undefined, undefined],
  ])("%s tells the language of queries, %s, and of the corpus, %s", (task, query, corpus) =>
    expect(languagesOf(task)).toEqual({ query, corpus }),
  );
});

describe("a run", () => {
  it("finds skills by labels in the language of the query, and by translated words where they have none", async () => {
    const its = asked("t3nl", [
      { qid: "a", text: "kneden van deeg", lang: "nl" },
      { qid: "b", text: "docent" },
    ]);
    const ranks = await ranksOf(rankSkills, its);
    expect(ranks.get("a")?.[0]).toBe("s1");
    expect(ranks.get("b")?.[0]).toBe("s2");
  });

  it("finds English labels for a Dutch title by what both mean, groups of occupations last", async () => {
    const files = {
      corpus: put(
        "corpus.jsonl",
        jsonLines([
          { id: "g", text: "docent" },
          { id: "b", text: "baker" },
          { id: "t", text: "teacher" },
        ]),
      ),
      concepts: put("concepts.tsv", `g\thttp://data.europa.eu/esco/isco/C2\nb\t${uri("o1")}\nt\t${uri("o2")}\n`),
    };
    const ranks = await ranksOf(rankTitles, asked("t4-nld_q_nl_c_en", [{ qid: "a", text: "Docent (m/v)" }], files));
    expect(ranks.get("a")?.[0]).toBe("t");
    expect(ranks.get("a")?.at(-1)).toBe("g");
  });

  it("gives a woman's title what it gives a man's, and keeps withheld labels out", async () => {
    const queries = [
      { qid: "m", text: "docent", lang: "nl" },
      { qid: "f", text: "docente", lang: "nl" },
    ];
    const all = await ranksOf(rankGenderedTitles, asked("t5-nl", queries));
    expect(all.get("m")?.[0]).toBe("o2");
    expect(all.get("f")).toEqual(all.get("m"));
    const withheld = put("withheld.txt", "docent\ndocente\n");
    const without = await ranksOf(rankGenderedTitles, asked("t5-nl", queries, { withheld }));
    expect(without.get("m")).not.toEqual(all.get("m"));
    expect(without.get("f")).toEqual(without.get("m"));
  });

  it("of titles without a corpus is refused", async () => {
    await expect(ranksOf(rankTitles, asked("t4-x", []))).rejects.toThrow(UnreadableFile);
  });
});
