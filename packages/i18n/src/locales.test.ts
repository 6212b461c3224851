import { describe, expect, it } from "vitest";
import { formatsFor, languageNames } from "./locales.ts";

/** Intl joins with no-break and bidirectional marks; what is read is compared. */
const read = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ").replaceAll(/[\u200e\u200f\u061c]/g, "");

describe("numbers, money and dates", () => {
  it("writes whole euros without cents and others with both", () => {
    expect(read(formatsFor("nl").money(4000))).toBe("€ 40");
    expect(read(formatsFor("nl").money(4050))).toBe("€ 40,50");
    expect(read(formatsFor("en").money(123456))).toBe("€1,234.56");
  });

  it("keeps Western digits in Arabic", () => {
    expect(read(formatsFor("ar").number(1234))).toBe("1,234");
    expect(read(formatsFor("ar").day("2026-03-03"))).toMatch(/^[^٠-٩]*3[^٠-٩]*2026$/);
  });

  it("names the day of the calendar date, on whichever side of midnight the server stands", () => {
    expect(formatsFor("nl").day("2026-03-03")).toBe("dinsdag 3 maart 2026");
    expect(formatsFor("en").day("2026-03-03")).toBe("Tuesday, 3 March 2026");
  });

  it("tells an instant by the clock of Amsterdam, in summer and in winter", () => {
    expect(formatsFor("nl").moment("2026-07-01T10:05:00Z")).toContain("12:05");
    expect(formatsFor("nl").moment("2026-12-01T10:05:00Z")).toContain("11:05");
    expect(formatsFor("nl").moment("2026-12-31T23:30:00Z")).toContain("1 januari");
  });

  it("refuses a text that is no date", () => {
    expect(() => formatsFor("nl").day("morgen")).toThrow(RangeError);
  });

  it("joins lists as people say them", () => {
    expect(formatsFor("nl").list(["werk", "geld", "opvang"])).toBe("werk, geld en opvang");
    expect(formatsFor("ar").list(["أ", "ب"])).toBe("أ وب");
  });
});

describe("names of languages", () => {
  it("are in the language itself, each once", () => {
    expect(new Set(Object.values(languageNames)).size).toBe(Object.keys(languageNames).length);
    expect(languageNames.ar).toBe("العربية");
  });
});
