import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { running } from "../product/running-product.ts";
import { answers, locales } from "../site/pages.ts";

const open = (path: string, init: RequestInit = {}) =>
  fetch(`${running.origin}${path}`, { redirect: "manual", ...init });

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const nowhere = [
  "/nl/bestaat-niet",
  "/nl/werk/bestaat-niet",
  "/nl/leren/bestaat-niet",
  "/nl/gids/bestaat-niet",
  "/nl/vacatures/bestaat-niet",
  "/nl/talenten/vraag/0",
  "/nl/talenten/vraag/13",
  "/nl/talenten/vraag/een",
  "/nl/verzoek/no-such-token",
  "/xx",
  "/de/talenten",
  "/NL/over",
  "/bestaat-niet",
  "/wp-login.php",
  "/nl/%E0%A4%A",
  "/thema",
];

describe("addresses", () => {
  it.each(nowhere)("%s answers that there is nothing, and where to go instead", async (path) => {
    const response = await open(path);
    const html = await response.text();
    expect([400, 404]).toContain(response.status);
    if (response.status === 404) expect(html.match(/<a /g)?.length ?? 0).toBeGreaterThanOrEqual(3);
    expect(html).not.toMatch(/ at .*\.(js|ts):\d+/);
  });

  it("leave every process alive, eight seconds after the strangest of them", async () => {
    await Promise.all(nowhere.map((path) => open(path)));
    await sleep(8_000);
    expect(running.processes.length).toBe(3);
    expect(running.processes.filter((pid) => !isAlive(pid))).toEqual([]);
    expect((await open("/nl")).status).toBe(200);
  });

  it.each([
    ["ar,nl;q=0.5", "/ar"],
    ["en-GB,en;q=0.9", "/en"],
    ["ti,so;q=0.8", "/nl"],
    ["", "/nl"],
  ])("without a language lead to that of the phone: %s", async (accepted, path) => {
    const response = await open("/", { headers: { "accept-language": accepted } });
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe(path);
  });

  it.each(locales)("of the flow open directly, in %s", async (locale) => {
    for (const path of [`/talenten/kaart?a=${answers}`, `/werk?a=${answers}`, `/talenten/vraag/7?a=bdacbd`]) {
      const response = await open(`/${locale}${path}`);
      expect(response.status).toBe(200);
      expect(response.headers.get("cache-control")).toContain("no-store");
      expect(await response.text()).toContain('name="robots" content="noindex"');
    }
  });

  it.each(["a=bdacbdacbdaz", "a=bdacbdacbdacb", "a=%3Cscript%3E", "a=BDAC"])(
    "with answers that are not ours lead kindly back to the start: %s",
    async (query) => {
      const card = await open(`/nl/talenten/kaart?${query}`);
      expect(card.status).toBe(200);
      expect(await card.text()).toMatch(/href="\/nl\/talenten(\/vraag\/1)?"/);
      const matches = await open(`/nl/werk?${query}`);
      expect(matches.headers.get("location")).toBe("/nl/talenten");
    },
  );
});
