import { mostSaved, type SavedItem } from "@techconnect/domain/talent/saved-items";
import { describe, expect, it } from "vitest";
import { keepSaved, keptSaved, saveOneMore } from "./saved.server.ts";

const some = (count: number): SavedItem[] =>
  Array.from({ length: count }, (_, n) => ({
    kind: n % 2 ? "course" : "vacancy",
    slug: `medewerker-${n}-helpdesk-en-systeembeheer-in-de-zorg-${(n * 7919).toString(36)}`,
  }));

const carrying = (setCookie: string | null) =>
  new Request("http://localhost/", { headers: { cookie: setCookie?.split(";")[0] ?? "" } });

describe("what a browser saved", () => {
  it("comes back in the order of saving", async () => {
    const saved = some(3);
    expect(await keptSaved(carrying(await keepSaved(saved)))).toEqual(saved);
  });

  it("fits into one cookie when the list is full", async () => {
    const sealed = await keepSaved(some(mostSaved));
    expect(sealed?.length).toBeLessThanOrEqual(4000);
    expect(await keptSaved(carrying(sealed))).toHaveLength(mostSaved);
  });

  it("takes one more in front, each once, and says when it is full", async () => {
    const saved = some(2);
    const item: SavedItem = { kind: "job-profile", slug: "it-helpdesk" };
    const more = await saveOneMore(saved, item);
    expect(await keptSaved(carrying(more.ok ? more.value : null))).toEqual([item, ...saved]);
    expect(await saveOneMore(some(mostSaved), item)).toMatchObject({ ok: false, error: { kind: "TooManySaved" } });
    expect(await saveOneMore(some(mostSaved), some(1)[0] ?? item)).toMatchObject({ ok: true });
  });

  it("says so too when long names fill the cookie before that, and loses nothing", async () => {
    const long = Array.from({ length: mostSaved - 1 }, (_, n): SavedItem => {
      const noise = Array.from({ length: 14 }, (__, k) =>
        Math.abs(Math.sin(n * 31 + k) * 1e9)
          .toString(36)
          .replace(".", "-"),
      );
      return {
        kind: "vacancy",
        slug: noise
          .join("")
          .slice(0, 110)
          .replaceAll(/[^a-z0-9-]/g, ""),
      };
    });
    expect(await saveOneMore(long, { kind: "course", slug: "les" })).toMatchObject({
      ok: false,
      error: { kind: "TooManySaved" },
    });
  });

  it("is nothing without a cookie, with one that somebody touched, and after everything was let go", async () => {
    const sealed = await keepSaved(some(2));
    expect(await keptSaved(carrying(null))).toEqual([]);
    expect(await keptSaved(carrying(sealed?.replace("Fe26", "Fe27") ?? null))).toEqual([]);
    expect(await keepSaved([])).toContain("Max-Age=0");
  });
});
