import { expect, it } from "vitest";
import { fileCount, type MappedPage, siteMapIndex, siteMapPieces } from "./site-map.ts";

const origin = "https://techconnect.example";
const fileOf = (pages: readonly MappedPage[]) => [...siteMapPieces(origin, "ar", pages)].join("");

it("gives each page with its address in every language", () => {
  const file = fileOf([{ path: "/leren/web", changedOn: null }]);
  expect(file).toContain(`<loc>${origin}/ar/leren/web</loc>`);
  for (const [hreflang, language] of [
    ["nl", "nl"],
    ["en", "en"],
    ["ar", "ar"],
    ["x-default", "nl"],
  ])
    expect(file).toContain(`hreflang="${hreflang}" href="${origin}/${language}/leren/web"`);
});

it("says when a page changed, where that is known", () => {
  expect(fileOf([{ path: "", changedOn: "2026-11-03" }])).toContain("<lastmod>2026-11-03</lastmod>");
  expect(fileOf([{ path: "", changedOn: null }])).not.toContain("lastmod");
});

it("holds every page once, however many there are", () => {
  const pages = Array.from({ length: 1234 }, (_, n) => ({ path: `/vacatures/v-${n}`, changedOn: null }));
  const found = [...fileOf(pages).matchAll(/<loc>[^<]*\/(v-\d+)<\/loc>/g)].map(([, slug]) => slug);
  expect(found).toEqual(pages.map((_, n) => `v-${n}`));
});

it("is split above fifty thousand addresses", () => {
  expect([0, 1, 50_000, 50_001, 150_000].map(fileCount)).toEqual([1, 1, 1, 2, 3]);
  const index = siteMapIndex(origin, 2);
  expect(index.match(/<loc>/g)).toHaveLength(6);
  expect(index).toContain(`<loc>${origin}/nl/sitemap.xml</loc>`);
  expect(index).toContain(`<loc>${origin}/nl/sitemap.xml?deel=2</loc>`);
});

it("cannot be broken by what stands in a path", () => {
  expect(fileOf([{ path: '/leren/a&b<"', changedOn: null }])).toContain("/leren/a&amp;b&lt;&quot;");
});
