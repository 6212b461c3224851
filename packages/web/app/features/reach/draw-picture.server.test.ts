import { expect, it } from "vitest";
import { drawPicture } from "./draw-picture.server.tsx";
import { type Picture, pictureMark } from "./picture.ts";

const aPicture = (given: Partial<Picture> = {}): Picture => ({
  locale: "nl",
  kind: "werk",
  slug: "it-helpdesk",
  title: "Helpdeskmedewerker",
  note: "Werk in tech",
  tiles: ["helping", "solving"],
  ...given,
});

/** Width and height as the header of a PNG has them. */
const sizeOf = (png: Uint8Array): readonly [number, number] => {
  const view = new DataView(png.buffer);
  expect(new TextDecoder().decode(png.slice(1, 4))).toBe("PNG");
  return [view.getUint32(16), view.getUint32(20)];
};

it.each([
  ["Dutch", { title: "Medewerker IT-helpdesk in het buurthuis" }],
  ["Arabic, mixed with Latin letters", { locale: "ar", title: "موظف دعم IT في مركز الحي" }],
  ["an endless title", { title: "woord ".repeat(300) }],
  ["letters as wide as can be", { title: "W".repeat(60) }],
  ["no letters at all", { title: "🚀" }],
  ["what looks like markup", { title: '</text><script>&"' }],
] as const)("draws 1200 by 630 for %s", async (_, given) => {
  expect(sizeOf(await drawPicture(aPicture(given)))).toEqual([1200, 630]);
});

it("draws the same for the same, and something else for anything else", async () => {
  const first = await drawPicture(aPicture());
  expect(await drawPicture(aPicture())).toEqual(first);
  for (const given of [{ title: "Webbouwer" }, { note: "Voorbeeld." }, { tiles: [] }, { locale: "ar" }] as const) {
    expect(pictureMark(aPicture(given))).not.toBe(pictureMark(aPicture()));
    expect(await drawPicture(aPicture(given))).not.toEqual(first);
  }
});
