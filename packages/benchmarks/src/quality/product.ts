import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { linesOf } from "../rank/catalogue/rows.ts";
import { packedOrNot, queriesFile } from "./data/task-data.ts";
import type { Ranked } from "../rank/ranked.ts";
import type { Task } from "./tasks.ts";

const rankCommand = fileURLToPath(new URL("../rank/rank.ts", import.meta.url));

const runToItsEnd = (args: readonly string[]): Promise<{ readonly code: number | null; readonly said: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [rankCommand, ...args], { stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said = (said + text).slice(-2_000)));
    child.on("error", reject).on("close", (code) => resolve({ code, said }));
  });

/** The line that says what went wrong, of what a command said in the end. */
const reasonIn = (said: string): string => {
  const lines = said.trim().split("\n");
  return lines.find((line) => line.includes("Error")) ?? lines.at(-1) ?? "";
};

export type OurRun = { readonly run: readonly Ranked[] } | { readonly why: string };

/** Files that only some tasks have, by the option of `rank` that takes them. */
const filesOf = {
  candidates: "candidates.jsonl",
  corpus: "corpus.jsonl",
  concepts: "concepts.tsv",
  withheld: "withheld_labels.dev.txt",
} as const;

/** What the product is given of a task: its question and what it chooses from, never the answers. */
const givenOf = (data: string, folder: string): readonly string[] =>
  Object.entries(filesOf).flatMap(([option, name]) => {
    const file = packedOrNot(join(data, folder, name));
    return existsSync(file) ? [`--${option}`, file] : [];
  });

/** What the product's command `rank` answers to the queries of a task, or why it does not. */
export const askProduct = async ({ folder, options = [] }: Task, data: string): Promise<OurRun> => {
  const scratch = mkdtempSync(join(tmpdir(), "techconnect-rank-"));
  const out = join(scratch, "run.jsonl");
  const catalogue = join(data, "catalog");
  const asked = ["--task", folder, "--catalogue", catalogue, "--queries", queriesFile(data, folder), "--out", out];
  try {
    const { code, said } = await runToItsEnd([...asked, ...givenOf(data, folder), ...options]);
    return code === 0 ? { run: linesOf(out).map((line): Ranked => JSON.parse(line)) } : { why: reasonIn(said) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};
