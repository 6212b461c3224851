import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

/** Left and right are for one reading direction only; start and end hold in both. */
const physical =
  /(?:^|[\s;{])((?:margin|padding|border|inset)-(?:left|right)[a-z-]*|(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius|(?:text-align|float|clear):\s*(?:left|right))\s*[:;]/g;

const physicalIn = (css: string) =>
  [...css.replaceAll(/\/\*[\s\S]*?\*\//g, "").matchAll(physical)].map(([, found]) => found);

const packages = new URL("../../", import.meta.url);
const sheets = globSync(["ui/src/**/*.css", "web/app/**/*.css"], { cwd: packages }).toSorted();

describe("style sheets", () => {
  it("are looked at in both packages", () => expect(sheets).toContain("ui/src/layout.css"));

  it.each(sheets)("%s says start and end, never left and right", async (sheet) => {
    expect(physicalIn(await readFile(new URL(sheet, packages), "utf8"))).toEqual([]);
  });
});

describe("the check", () => {
  it.each(["a { margin-left: 1px }", "a{left:0}", "a { text-align: right; }", "a { border-top-left-radius: 2px }"])(
    "sees %s",
    (css) => expect(physicalIn(css)).toHaveLength(1),
  );

  it.each([
    "a { margin-inline-start: 1px }",
    "a { background: linear-gradient(to right, red, blue) }",
    "/* left: 0; */",
  ])("lets %s be", (css) => expect(physicalIn(css)).toEqual([]));
});
