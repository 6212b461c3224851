import { expect, it } from "vitest";
import { feedAddress, readSettings } from "./settings.ts";

const script = "https://techconnect.example/widget.js?v=2";
const address = (data: Record<string, string>) => feedAddress(readSettings(script, data));

it("shows five kinds of work in Dutch when nothing is said", () => {
  expect(address({})).toBe("https://techconnect.example/nl/feed/beroepen.json?max=5");
});

it("shows what is asked for, in the language that is asked for", () => {
  expect(address({ show: "vacatures", lang: "ar", max: "3", beroep: "it-helpdesk" })).toBe(
    "https://techconnect.example/ar/feed/vacatures.json?max=3&beroep=it-helpdesk",
  );
  expect(address({ show: "zoeken", lang: "en", beroep: "x" })).toBe("https://techconnect.example/en/feed/site.json");
});

it("makes do with what cannot be read", () => {
  for (const max of ["0", "-3", "veel", "", "NaN"]) expect(address({ max })).toMatch(/max=5$/);
  expect(address({ max: "9999" })).toMatch(/max=20$/);
  expect(address({ lang: "../..", show: "<b>" })).toBe("https://techconnect.example/nl/feed/beroepen.json?max=5");
  expect(address({ show: "opleidingen", beroep: "a&max=1#" })).toMatch(/&beroep=a%26max%3D1%23$/);
});
