import { describe, expect, it } from "vitest";
import { bestKept, dated, isForEverybody, keyOf, localeIn, madeAt } from "./keeping.ts";

const at = "http://x.example";

const page = (headers: Readonly<Record<string, string>> = {}, init: ResponseInit = {}) =>
  new Response('<!DOCTYPE html><html lang="nl"><body>Hallo</body></html>', {
    ...init,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "public, max-age=0", ...headers },
  });

describe("a page is kept for everybody", () => {
  it("when the server lets caches keep it, with a cookie in play or not", () => {
    expect(isForEverybody(`${at}/nl/over`, page())).toBe(true);
    expect(isForEverybody(`${at}/nl/over`, page({ "cache-control": "private, no-cache" }))).toBe(true);
    expect(isForEverybody(`${at}/nl?via=poelenburg-3`, page())).toBe(true);
  });

  it("never when it has something of one person in it, or does not say", () => {
    expect(isForEverybody(`${at}/nl/werk`, page({ "cache-control": "private, no-store" }))).toBe(false);
    expect(isForEverybody(`${at}/nl/werk`, new Response("", { headers: { "content-type": "text/html" } }))).toBe(false);
  });

  it("never under an address with something that somebody typed, chose or answered", () => {
    for (const query of ["?q=opvang", "?a=bdac", "?groep=ab12"])
      expect(isForEverybody(`${at}/nl/zoeken${query}`, page()), query).toBe(false);
  });

  it("never when it is an error, or no page", () => {
    expect(isForEverybody(`${at}/nl/weg`, page({}, { status: 404 }))).toBe(false);
    expect(isForEverybody(`${at}/nl/agenda`, page({ "content-type": "text/calendar" }))).toBe(false);
  });
});

it("keeps a page once, wherever somebody came from", () => {
  expect(keyOf(`${at}/nl/talenten?via=flyer#main`)).toBe(`${at}/nl/talenten`);
});

it("writes on a kept page of when it is, and nothing about how it travelled", async () => {
  const kept = page({ date: "Tue, 03 Mar 2026 13:05:00 GMT", "content-encoding": "br", "content-length": "9" });
  expect(madeAt(kept)).toBe("2026-03-03T13:05:00.000Z");
  const shown = await dated(kept);
  expect(await shown.text()).toContain('<html data-kept-at="2026-03-03T13:05:00.000Z" lang="nl">');
  expect([...shown.headers.keys()]).not.toContain("content-encoding");
  expect([...shown.headers.keys()]).not.toContain("content-length");
});

it("shows the kept list that is nearest to the one that was asked for", () => {
  const kept = [`${at}/nl/werk?a=bd`, `${at}/nl/werk?a=bd&tab=vacatures`];
  expect(bestKept(`${at}/nl/werk?a=bd`, kept)).toBe(kept[0]);
  expect(bestKept(`${at}/nl/werk?a=cc&i=people&tab=vacatures`, kept)).toBe(kept[1]);
  expect(bestKept(`${at}/nl/werk?a=bd&tab=opleidingen`, kept)).toBeNull();
  expect(bestKept(`${at}/nl/hulp`, kept)).toBeNull();
});

it("reads the language of an address", () => {
  expect(localeIn(`${at}/ar/talenten`)).toBe("ar");
  expect(localeIn(`${at}/nl`)).toBe("nl");
  expect(localeIn(`${at}/healthz`)).toBeNull();
});
