import { expect, it } from "vitest";
import { personalPage, publicPage, settleCaching } from "./cache-headers.ts";

const settled = (wanted: Record<string, string>, init: RequestInit = {}, status = 200) => {
  const headers = new Headers(wanted);
  settleCaching(headers, new Request("http://techconnect.example/nl", init), status);
  return headers.get("Cache-Control");
};

it("lets caches keep a page that is the same for everybody", () => {
  expect(settled(publicPage)).toContain("s-maxage=300");
  expect(settled(publicPage, { method: "HEAD" })).toContain("s-maxage=300");
});

it("lets no cache keep what a cookie had a hand in", () => {
  expect(settled(publicPage, { headers: { cookie: "theme=dark" } })).toBe("private, no-cache");
});

it("keeps nothing of one person, no error and no answer to a form", () => {
  expect(settled(personalPage)).toBe("private, no-store");
  expect(settled(publicPage, {}, 404)).toBe("private, no-store");
  expect(settled(publicPage, { method: "POST" })).toBe("private, no-store");
  expect(settled({})).toBe("private, no-store");
});

it("tells caches that a page may differ by cookie", () => {
  const headers = new Headers({ Vary: "Accept-Language" });
  settleCaching(headers, new Request("http://techconnect.example/"), 302);
  expect(headers.get("Vary")).toBe("Accept-Language, Cookie");
});
