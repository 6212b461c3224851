import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../root.mjs";
import { everyCheck } from "./every-check.mjs";

/** @param {string} file */
const textOf = (file) => readFileSync(join(root, file), "utf8");

/** @param {string} folder */
const filesBelow = (folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`);

const documents = ["README.md", ...filesBelow("docs").filter((file) => file.endsWith(".md"))];

/** @param {string} text what stands between fences is no prose */
const withoutCode = (text) => text.replaceAll(/^(```|~~~)[^]*?^\1/gm, "");

/** @param {string} document */
const proseOf = (document) => withoutCode(textOf(document));

/** @param {string} document */
const linksIn = (document) =>
  [...proseOf(document).matchAll(/\]\(([^()\s]+)\)/g), ...proseOf(document).matchAll(/(?:src|href)="([^"]+)"/g)]
    .map(([, to = ""]) => to)
    .filter((to) => !/^[a-z]+:/.test(to));

/**
 * The anchor that a heading gets: lower case, words joined by hyphens.
 *
 * @param {string} heading
 */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

/** @param {string} document */
const anchorsIn = (document) => [...proseOf(document).matchAll(/^#+ (.+)$/gm)].map(([, text = ""]) => anchorOf(text));

/**
 * @param {string} document
 * @param {string} to
 */
const leadsSomewhere = (document, to) => {
  const [path = "", anchor] = to.split("#");
  const target = path === "" ? document : relative(root, join(root, dirname(document), path));
  if (!existsSync(join(root, target))) return false;
  return anchor === undefined || anchorsIn(target).includes(anchor);
};

/** Files and folders that a document names; patterns, and what a build makes, are none. */
const pathsIn = (/** @type {string} */ document) =>
  [...proseOf(document).matchAll(/`((?:packages|infra|docs)\/[\w./-]+)`/g)]
    .map(([, path = ""]) => path)
    .filter((path) => !/\/(dist|build|compiled|generated)\//.test(path));

describe.each(documents)("the document %s", (document) => {
  it("links to what is there", () =>
    expect(linksIn(document).filter((to) => !leadsSomewhere(document, to))).toEqual([]));

  it("names files that are there", () =>
    expect(pathsIn(document).filter((path) => !existsSync(join(root, path)))).toEqual([]));
});

/** Where a program reads its settings: the keys of a zod object, or `env["NAME"]` and `portIn(env, "NAME", …)`. */
const settingsIn = (/** @type {string} */ file) =>
  [...textOf(file).matchAll(/^ +([A-Z][A-Z_]+): z\b|env(?:, |\[)"([A-Z][A-Z_]+)"/gm)].map(
    ([, key, name]) => key ?? name ?? "",
  );

/** The first column of tables. */
const listedIn = (/** @type {string} */ document) =>
  [...textOf(document).matchAll(/^\| `([A-Z][A-Z_]+)` +\|/gm)].map(([, name = ""]) => name);

describe("the reference", () => {
  it("lists every setting that a program reads, and no other", () => {
    const read = [
      "infra/run/configuration.mjs",
      "infra/run/test-database.mjs",
      "packages/api/src/platform/config.ts",
      "packages/web/app/config.server.ts",
    ].map((file) => ({ file, settings: settingsIn(file) }));
    expect(read.filter(({ settings }) => settings.length === 0)).toEqual([]);
    const listed = listedIn("docs/reference/configuration.md");
    expect(listed.toSorted()).toEqual([...new Set(read.flatMap(({ settings }) => settings))].toSorted());
  });

  it("lists every command of the root", () => {
    const commands = textOf("docs/reference/commands.md");
    const names = Object.keys(JSON.parse(textOf("package.json")).scripts);
    expect(names.filter((name) => !new RegExp(`^\\| \`npm (run )?${name}\\b`, "m").test(commands))).toEqual([]);
  });

  it("counts what the catalogue holds", () => {
    const content = "packages/catalogue/content";
    const rows = [
      ...textOf("docs/reference/catalogue.md").matchAll(/^\| `([\w/-]+)(\.json|\/<[^`]*)` +\|[^|]*\| *(\d+)/gm),
    ];
    const counted = rows.map(([, name = "", rest = "", count]) => {
      const all =
        rest === ".json" ? JSON.parse(textOf(`${content}/${name}.json`)) : readdirSync(join(root, content, name));
      return { name, there: Array.isArray(all) ? all.length : Number(count), count: Number(count) };
    });
    expect(counted.length).toBeGreaterThan(7);
    expect(counted.filter(({ there, count }) => there !== count)).toEqual([]);
  });

  it("says of every check what to do when it fails", () => {
    const guide = textOf("docs/how-to/read-a-failing-check.md");
    const names = everyCheck().map(({ name }) => name.replace(/^Tests of packages\/.*/, "Tests of packages/…"));
    expect(names.filter((name) => !guide.includes(`\n| ${name} `))).toEqual([]);
  });
});

it("the first journey quotes what the catalogue says", () => {
  const content = "packages/catalogue/content";
  const [, answer = "{}"] = /```json\n([^]*?)```/.exec(textOf("docs/tutorials/first-journey.md")) ?? [];
  const skills = textOf(`${content}/skills/transferable.json`);
  const profiles = filesBelow(`${content}/job-profiles`).map(textOf).join("\n");
  const { jobProfiles } = JSON.parse(answer).data.suggestions;
  expect(jobProfiles).not.toEqual([]);
  for (const { jobProfile, contributions } of jobProfiles) {
    expect(profiles).toContain(`"en": "${jobProfile.title}"`);
    for (const { label, reason } of contributions) {
      expect(skills).toContain(`"en": "${label}"`);
      const [, general = "", here = ""] = /^(.*?[.?!]) (.*)$/.exec(reason) ?? [];
      expect(skills).toContain(`"en": "${general}"`);
      expect(profiles).toContain(`"en": "${here}"`);
    }
  }
});

it("the decisions are numbered without gaps, and all are on the list", () => {
  const records = filesBelow("docs/decisions").filter((file) => /\/\d{4}-[^/]+\.md$/.test(file));
  const list = textOf("docs/decisions/README.md");
  records.toSorted().forEach((record, at) => {
    const [title = ""] = textOf(record).split("\n");
    const onList = list.split("\n").find((line) => line.includes(`[${at + 1}](${basename(record)})`));
    expect(basename(record)).toMatch(new RegExp(`^${String(at + 1).padStart(4, "0")}-`));
    expect(title).toMatch(new RegExp(`^# ${at + 1}\\. `));
    expect(onList).toContain(`| ${title.replace(/^# \d+\. /, "")} `);
  });
});
