import { expect, it } from "vitest";
import { themeCookie, themeOf } from "./theme.ts";

it("follows the device until somebody chooses", () => {
  expect(themeOf(null)).toBe("system");
  expect(themeOf("needs=abc; theme=purple")).toBe("system");
  expect(themeOf("mytheme=dark")).toBe("system");
});

it("keeps a choice, and forgets it when the device may choose again", () => {
  expect(themeOf(themeCookie("dark", true).split(";")[0] ?? "")).toBe("dark");
  expect(themeCookie("dark", true)).toContain("; Secure");
  expect(themeCookie("system", false)).toContain("Max-Age=0");
});
