import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { pino } from "pino";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aWebsite, type Website } from "../platform/fetch/testing/a-website.ts";
import { aWorkScope } from "../platform/testing/a-work-scope.ts";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";

let api: TestServer;
let site: Website;
let folder: string;
let now = new Date("2026-11-23T12:00:00Z");
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "feeds-"));
  site = await aWebsite();
  api = await testServer({
    catalogue: { ...loadCatalogue(), sampleEmployers: [] },
    now: () => now,
    environment: { DATA_DIR: folder, FETCH_LOOPBACK: "allow" },
  });
});
afterAll(async () => {
  await api.stop();
  await site.stop();
  await rm(folder, { recursive: true });
});

const posting = (number: number) => ({ "@type": "JobPosting", title: `Tester ${number}`, identifier: String(number) });
const deskOf = () => {
  const slice = api.slices.find(({ feeds }) => feeds);
  const desk = slice?.feeds?.({ config: api.config, em: api.database.em, now: () => now, newId: uuidv7 });
  if (!desk) throw new Error("vacancies have feeds");
  return desk;
};
/** The worker's routine, once; what it logged. */
const work = async () => {
  const lines: string[] = [];
  const stream = new Writable({ write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()) });
  const routine = api.slices.flatMap(({ routines = [] }) => routines).find(({ name }) => name === "read-due-feeds");
  const logger = pino({ base: null, timestamp: false }, stream);
  await routine?.make({ ...aWorkScope(api, () => now), logger })();
  return lines.join("");
};
const openTitles = async () => {
  type Listed = { readonly vacancies: { readonly edges: readonly { readonly node: { readonly title: string } }[] } };
  const { data } = await api.ask<Listed>("{ vacancies(first: 50) { edges { node { title } } } }");
  return data.vacancies.edges.map(({ node }) => node.title).toSorted();
};
const hoursPass = (hours: number) => void (now = new Date(now.getTime() + hours * 3_600_000));

describe("a feed", () => {
  it("is added by its address, when that can be one", async () => {
    const desk = deskOf();
    await expect(desk.add("http://169.254.169.254/", "6h", 10)).rejects.toThrow(
      "het adres hoort bij een besloten netwerk",
    );
    await expect(desk.add("file:///etc/passwd", "6h", 10)).rejects.toThrow("alleen http en https");
    await expect(desk.add(site.url("/feed"), "5m", 10)).rejects.toThrow("--every 5m cannot be");
    await expect(desk.remove(site.url("/feed"))).rejects.toThrow("There is no feed");
    expect(await desk.add(site.url("/feed?key=geheim"), "6h", 10)).toMatchObject({ everyMinutes: 360, failures: 0 });
  });

  it("is read by the worker when its time has come, and no address or posting is logged", async () => {
    const asked: string[] = [];
    const all = [1, 2, 3, 4];
    site.become({
      "/feed?key=geheim": (response, request) => {
        const known = request.headers["if-none-match"] ?? "-";
        asked.push(known);
        if (known === '"v1"') response.writeHead(304).end();
        else response.writeHead(200, { etag: '"v1"' }).end(JSON.stringify(all.map(posting)));
      },
    });
    const logged = await work();
    expect(logged).toContain('"result":"4 imported"');
    expect(logged).not.toMatch(/geheim|Tester/);
    expect(await openTitles()).toEqual(["Tester 1", "Tester 2", "Tester 3", "Tester 4"]);
    expect(await work()).toBe("");
    hoursPass(6);
    expect(await work()).toContain('"result":"1 unchanged"');
    expect(asked).toEqual(["-", '"v1"']);
  });

  it("closes what it no longer shows, and opens it again when it comes back", async () => {
    const showing = (numbers: readonly number[]) =>
      site.become({ "/feed?key=geheim": JSON.stringify(numbers.map(posting)) });
    showing([1, 2, 3]);
    hoursPass(6);
    expect(await work()).toContain("3 unchanged, 1 not-seen");
    expect(await openTitles()).toHaveLength(4);
    hoursPass(24);
    expect(await work()).toContain("3 unchanged, 1 closed");
    expect(await openTitles()).toEqual(["Tester 1", "Tester 2", "Tester 3"]);
    showing([1, 2, 3, 4]);
    hoursPass(6);
    expect(await work()).toContain("1 updated, 3 unchanged");
    expect(await openTitles()).toHaveLength(4);
  });

  it("that fails comes again soon, and says why in its report", async () => {
    site.become({
      "/feed?key=geheim": (response) => void response.writeHead(302, { location: "http://10.0.0.1/" }).end(),
    });
    hoursPass(6);
    const logged = await work();
    expect(logged).toContain("het adres hoort bij een besloten netwerk");
    const [feed] = await deskOf().all();
    expect(feed).toMatchObject({ failures: 1, nextRunAt: new Date(now.getTime() + 15 * 60_000) });
    const report = await readFile(join(folder, "reports", `feed-${feed?.id}.jsonl`), "utf8");
    expect(JSON.parse(report)).toMatchObject({ outcome: "failed", reason: "het adres hoort bij een besloten netwerk" });
    expect(await openTitles()).toHaveLength(4);
  });

  it("is read from a terminal too, until it is removed", async () => {
    site.become({ "/feed?key=geheim": JSON.stringify([1, 2, 3, 4].map(posting)) });
    const said: string[] = [];
    const stop = new AbortController().signal;
    const say = (line: string) => void said.push(line);
    expect(await deskOf().run({ address: null, stop, say })).toBe(true);
    expect(await deskOf().run({ address: site.url("/feed?key=geheim"), stop, say })).toBe(true);
    expect(said).toEqual(["feeds: none is due", `${site.url("/feed?key=geheim")}: 4 unchanged`]);
    await deskOf().remove(site.url("/feed?key=geheim"));
    expect(await deskOf().all()).toEqual([]);
    expect(await openTitles()).toHaveLength(4);
  });
});
