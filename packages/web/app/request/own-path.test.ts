import { expect, it } from "vitest";
import { ownPath } from "./own-path.ts";

it("goes back to a page of ours", () => {
  expect(ownPath("/nl/werk?a=bdac")).toBe("/nl/werk?a=bdac");
});

it("never leads to another site", () => {
  for (const value of [
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "javascript:alert(1)",
    "nl",
    "",
    null,
  ])
    expect(ownPath(value)).toBeNull();
});
