import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeAnalysis } from "./analysis/analysis.ts";
import { findHitsOf, snippetOf } from "./snippet.ts";

const analysis = makeAnalysis(loadCatalogue().searchWords);
const hits = (text: string, stems: readonly string[] = [], alike: readonly string[] = []) =>
  findHitsOf(
    analysis.query(text).terms.map((term) => ({ ...term, stems, alike })),
    analysis,
  );
const marked = (texts: Record<string, string>, text: string, stems: readonly string[] = []) =>
  snippetOf(texts, "nl", hits(text, stems))
    ?.parts.map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join("");

describe("a snippet", () => {
  it("marks words, their forms, and compounds that hold them", () => {
    expect(marked({ nl: "Je bouwt websites voor klanten." }, "website", ["websit"])).toBe(
      "Je bouwt [websites] voor klanten.",
    );
    expect(marked({ nl: "Een telefoonreparateur." }, "telefoon")).toBe("Een [telefoonreparateur].");
    expect(marked({ nl: "Café C# & C++" }, "cafe C#")).toBe("[Café] [C#] & C++");
  });
  it("shows the reader's language, or the one where it was found", () => {
    expect(snippetOf({ nl: "Hallo", ar: "مبرمج هنا" }, "nl", hits("مبرمج"))?.language).toBe("ar");
    expect(snippetOf({ nl: "Hallo", ar: "مبرمج هنا" }, "nl", hits("iets"))?.language).toBe("nl");
    expect(snippetOf({}, "nl", hits("x"))).toBeNull();
  });
  it("starts near what was found, and stays short", () => {
    const long = `${"Dit is een zin over van alles. ".repeat(20)}Hier staat het woord kabelvlechter in. ${"En dan nog meer. ".repeat(20)}`;
    const snippet = snippetOf({ nl: long }, "nl", hits("kabelvlechter"));
    const text = snippet?.parts.map((part) => part.text).join("") ?? "";
    expect(text).toContain("kabelvlechter");
    expect(text.length).toBeLessThan(190);
  });
  it("loses and adds no letter of a short text, whatever is in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 150 }), fc.string({ maxLength: 20 }), (text, asked) => {
        const snippet = snippetOf({ nl: text }, "nl", hits(asked), true);
        expect(snippet?.parts.map((part) => part.text).join("") ?? "").toBe(text);
      }),
    );
  });
});
