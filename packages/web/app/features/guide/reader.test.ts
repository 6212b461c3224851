import { describe, expect, it } from "vitest";
import { audiences } from "./audience.ts";
import { forReader, readerIn } from "./reader.ts";
import { addressOf, besideLadder, ladder, schoolingOf } from "./schooling.ts";

describe("who reads", () => {
  it("comes back from the address that was made of it", () => {
    for (const audience of [null, ...audiences])
      for (const schooling of [null, ...ladder, ...besideLadder]) {
        const address = forReader("/nl/werk/webdeveloper", { audience, schooling });
        expect(readerIn(new URL(address, "http://own.invalid").searchParams)).toEqual({ audience, schooling });
      }
  });

  it("is nobody where the address says something that we do not know", () => {
    const parameters = new URLSearchParams("voor=directeur&niveau=toString");
    expect(readerIn(parameters)).toEqual({ audience: null, schooling: null });
    expect(forReader("/nl/gids", readerIn(parameters))).toBe("/nl/gids");
  });

  it("finds each school by its name in addresses", () => {
    for (const schooling of [...ladder, ...besideLadder]) expect(schoolingOf(addressOf(schooling))).toBe(schooling);
    expect(schoolingOf("alle")).toBeNull();
  });
});
