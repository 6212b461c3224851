import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everyDrill } from "./every-drill.ts";
import { runDrill } from "./run-drills.ts";
import { makeFilledFolder, type FilledFolder } from "./stage/filled-folder.ts";

let filled: FilledFolder;
beforeAll(async () => {
  filled = await makeFilledFolder();
});
afterAll(() => filled.remove());

describe("when something breaks", () => {
  it.each(everyDrill)("$name: $title, and nothing is lost", async (drill) => {
    const { findings } = await runDrill(drill, { filled, size: "small", seed: 1 });
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ passed }) => !passed)).toEqual([]);
  });
});
