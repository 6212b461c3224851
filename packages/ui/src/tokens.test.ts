import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

const css = await readFile(new URL("tokens.css", import.meta.url), "utf8");

type Theme = Readonly<Record<string, string>>;

/** The colours in the block that opens right after `selector`. */
const coloursAfter = (selector: string): Theme => {
  const start = css.indexOf("{", css.indexOf(selector) + selector.length - 1);
  const block = css.slice(start, css.indexOf("}", start));
  return Object.fromEntries(
    [...block.matchAll(/--tw-color-([a-z-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name, value]) => [name, value]),
  );
};

const light = coloursAfter(":root {");
const dark = coloursAfter(':root[data-theme="dark"] {');
const darkBySystem = coloursAfter(':root:not([data-theme="light"]) {');

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
const luminance = (hex: string): number => {
  const linear = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = linear;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (theme: Theme, one: string, other: string): number => {
  const [a, b] = [theme[one], theme[other]];
  if (!a || !b) throw new Error(`no such colour: ${one} or ${other}`);
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

const on = (grounds: readonly string[], ...texts: readonly string[]) =>
  texts.flatMap((text) => grounds.map((ground) => [text, ground] as const));
const pages = ["bg", "surface", "surface-sunk"];
const accents = ["pom", "mint", "plum", "clay"];

const textPairs = [
  ...on(pages, "ink", "ink-soft", "primary"),
  ...on(["primary", "primary-hover"], "on-primary"),
  ...on(["sun"], "on-sun"),
  ...on(["primary-wash", "sun-wash", "info-wash", "success-wash", "warning-wash", "error-wash"], "ink"),
  ...on(["primary-wash", "sun-wash", "mint-wash", "pom-wash", "plum-wash"], "ink-soft"),
  ...accents.flatMap((accent) => [
    ...on([accent], `on-${accent}`),
    ...on(["surface", "bg", `${accent}-wash`], accent),
    ...on([`${accent}-wash`], "ink"),
  ]),
  ...on(["primary-wash"], "primary"),
  ...["error", "success", "warning", "info"].flatMap((mood) => on(["surface", "bg", `${mood}-wash`], mood)),
];
const linePairs = [...on(pages, "line-strong", "focus-outer"), ...on(["primary-wash"], "primary")];

describe.each([
  ["light", light],
  ["dark", dark],
] as const)("the %s theme", (_name, theme) => {
  it.each(textPairs)("writes %s legibly on %s", (text, ground) => {
    expect(contrast(theme, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(linePairs)("draws %s visibly on %s", (line, ground) => {
    expect(contrast(theme, line, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe("the themes", () => {
  it("name the same colours", () => expect(Object.keys(dark)).toEqual(Object.keys(light)));
  it("are the same dark by choice and by system", () => expect(darkBySystem).toEqual(dark));
});
