import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeHtml, letter } from "./letter.ts";

describe("a letter", () => {
  it("says the same in text and in HTML, in the direction of its language", () => {
    const { text, html } = letter("ar", "عنوان", [
      "سطر\nثانٍ",
      { label: "الرابط", href: "https://example.org/?a=1&b=2" },
    ]);
    expect(text).toBe("سطر\nثانٍ\n\nالرابط\nhttps://example.org/?a=1&b=2\n");
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain("<p>سطر<br>ثانٍ</p>");
    expect(html).toContain('<a href="https://example.org/?a=1&amp;b=2">الرابط</a>');
  });

  it("never lets a text become a tag or leave an attribute", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("<", ">", '"', "'", "&", "a", ";", "/") }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
        const { html } = letter("nl", text, [text, { label: text, href: `https://example.org/${text}` }]);
        expect(html.match(/</g)).toHaveLength(
          letter("nl", "x", ["x", { label: "x", href: "x" }]).html.match(/</g)?.length ?? 0,
        );
      }),
    );
  });
});
