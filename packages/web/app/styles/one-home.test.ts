import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";

const app = join(import.meta.dirname, "..");
/** These say of things of others how they stand on paper, or in the frame of every page. */
const ofOthers = ["print.css", "shell.css"];

/** The classes with which selectors of a style sheet begin. */
const homesIn = (css: string): readonly string[] => {
  const selectors = [...css.replaceAll(/\/\*.*?\*\//gs, "").matchAll(/([^{};]+)\{/g)].flatMap(([, all = ""]) =>
    all.split(","),
  );
  return selectors.flatMap((selector) => /^\s*[a-z0-9]*\.([a-zA-Z][\w-]*)/.exec(selector)?.[1] ?? []);
};

it("each class has its home in one style sheet, so that pages look the same whichever of them are loaded", () => {
  const homes = new Map<string, Set<string>>();
  for (const file of globSync("**/*.css", { cwd: app })) {
    if (ofOthers.includes(basename(file))) continue;
    for (const name of homesIn(readFileSync(join(app, file), "utf8")))
      homes.set(name, (homes.get(name) ?? new Set()).add(file));
  }
  expect(homes.size).toBeGreaterThan(50);
  expect([...homes].filter(([, files]) => files.size > 1).map(([name, files]) => [name, ...files])).toEqual([]);
});
