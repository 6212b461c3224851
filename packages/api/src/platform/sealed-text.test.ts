import { describe, expect, it } from "vitest";
import { sealedTexts } from "./sealed-text.ts";

const { seal, open } = sealedTexts("a key", "needs");

describe("a sealed text", () => {
  it("opens for what it is about, and is another one each time", () => {
    const sealed = seal("amina", "اختبار 1506");
    expect(open("amina", sealed)).toBe("اختبار 1506");
    expect(sealed).not.toContain("1506");
    expect(seal("amina", "اختبار 1506")).not.toBe(sealed);
  });

  it("does not open about somebody else, for another purpose or with another key", () => {
    const sealed = seal("amina", "1506");
    expect(open("bo", sealed)).toBeNull();
    expect(sealedTexts("a key", "other").open("amina", sealed)).toBeNull();
    expect(sealedTexts("another key", "needs").open("amina", sealed)).toBeNull();
  });

  it("does not open when somebody touched it", () => {
    const sealed = Buffer.from(seal("amina", "1506"), "base64url");
    for (let at = 0; at < sealed.length; at++) {
      const touched = Buffer.from(sealed);
      touched[at] = (touched[at] ?? 0) ^ 1;
      expect(open("amina", touched.toString("base64url"))).toBeNull();
    }
    for (const text of ["", "x", "***"]) expect(open("amina", text)).toBeNull();
  });
});
