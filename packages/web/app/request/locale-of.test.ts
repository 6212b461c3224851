import { expect, it } from "vitest";
import { localeInPath, localeOf, preferredLocale } from "./locale-of.ts";

it("takes the language that a browser likes best among ours", () => {
  expect(preferredLocale("ar-MA,ar;q=0.9,nl;q=0.8")).toBe("ar");
  expect(preferredLocale("tr, en;q=0.5, nl;q=0.7")).toBe("nl");
  expect(preferredLocale("EN-gb")).toBe("en");
});

it("speaks Dutch when no language of ours is wanted", () => {
  for (const header of [null, "", "tr", "nl;q=0", "*", ";;;,,,"]) expect(preferredLocale(header)).toBe("nl");
});

it("reads the language of an address", () => {
  expect(localeInPath("/ar/werk")).toBe("ar");
  for (const path of ["/", "/de", "/nld", "/NL", "nl", ""]) expect(localeInPath(path)).toBeNull();
});

it("answers an address without a language in that of the browser", () => {
  const request = new Request("http://techconnect.example/nowhere", { headers: { "accept-language": "en" } });
  expect(localeOf(request)).toBe("en");
});
