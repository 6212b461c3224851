import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aFetcher } from "../../platform/fetch/testing/a-fetcher.ts";
import { aWebsite, type Answer, type Pages, type Website } from "../../platform/fetch/testing/a-website.ts";
import { hashOf } from "../../platform/secrets.ts";
import type { Place, PostingSource } from "../posting-source.ts";
import { webSource } from "./web-source.ts";

let site: Website;
beforeAll(async () => {
  site = await aWebsite();
});
afterAll(() => site.stop());

const posting = (title: string, more: object = {}) => ({ "@type": "JobPosting", title, ...more });
const page = (...blocks: readonly unknown[]) =>
  `<!doctype html><title>x</title>${blocks
    .map((block) => `<script type="application/ld+json">${JSON.stringify(block)}</script>`)
    .join("<p>tekst</p>")}`;
const send =
  (body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) =>
    void response.writeHead(200, headers).end(body);
const sitemap = (...paths: readonly string[]) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths
    .map((path) => `<url><loc>${path.startsWith("/") ? site.url(path) : path}</loc></url>`)
    .join("")}</urlset>`;

type Read = { readonly rows: readonly string[]; readonly isWhole: boolean; readonly source: PostingSource };

/** Reads an address: per row `page position title` or `page position !reason`, with paths instead of addresses. */
const read = async (
  pages: Pages,
  path = "/",
  { most = 10, after = null as Place | null } = {},
): Promise<Read | string> => {
  site.become(pages);
  const fetcher = await aFetcher({ allowLoopback: true });
  const found = webSource(site.url(path), { fetcher, hashOf, pause: 5 });
  if (!found.ok) return found.error.reason;
  const asked = { etag: null, lastModified: null, pages: most, stop: new AbortController().signal };
  const opened = await found.value.open(asked);
  if (!opened.ok) return opened.error.reason;
  if (opened.value.kind === "Unchanged") return "Unchanged";
  const rows: string[] = [];
  for await (const row of opened.value.rows(after)) {
    if ("kind" in row) continue;
    const what = row.read.ok ? row.read.value.title : `!${row.read.error.message}`;
    rows.push(`${row.file.replace(site.url(""), "")} ${row.position} ${what}`);
  }
  return { rows, isWhole: opened.value.isWhole(), source: opened.value };
};
const rowsOf = async (...asked: Parameters<typeof read>) => {
  const answer = await read(...asked);
  return typeof answer === "string" ? answer : answer.rows;
};

describe("an address", () => {
  it("gives JSON, lines of JSON or a page, whatever its sender calls it", async () => {
    expect(await rowsOf({ "/": send(JSON.stringify([posting("Een"), posting("Twee")])) })).toEqual([
      "/ 1.1 Een",
      "/ 1.2 Twee",
    ]);
    const lines = [posting("Een"), posting("Twee")].map((one) => JSON.stringify(one)).join("\n");
    expect(await rowsOf({ "/": send(lines, { "content-type": "application/x-ndjson" }) })).toEqual([
      "/ 1 Een",
      "/ 2 Twee",
    ]);
    expect(await rowsOf({ "/feed.jsonl": send(lines) }, "/feed.jsonl")).toHaveLength(2);
    expect(await rowsOf({ "/": send(page(posting("Een")), { "content-type": "text/plain" }) })).toEqual(["/ 1 Een"]);
    expect(await rowsOf({ "/feed.json.gz": send(gzipSync(lines)) }, "/feed.json.gz")).toEqual([
      "/feed.json.gz 1 Een",
      "/feed.json.gz 2 Twee",
    ]);
  });

  it("that gives something else is a refusal", async () => {
    expect(await rowsOf({ "/": "<html><body>niets</body></html>" })).toEqual(["/ 1 !geen JSON-LD gevonden"]);
    expect(await rowsOf({ "/": send("%PDF-1.7") })).toEqual(["/ 1 !geen leesbare JSON"]);
    expect(await rowsOf({ "/": send("PK\u0003\u0004zip") })).toBe("archive");
    expect(await rowsOf({})).toBe("gone");
  });

  it("is read in the charset that its header or its page names, and loses nothing else when that is wrong", async () => {
    const body = (meta: string) => Buffer.from(meta + page(posting("Caf\u00E9medewerker")), "latin1");
    const latin = { "content-type": "text/html; charset=windows-1252" };
    expect(await rowsOf({ "/": send(body(""), latin) })).toEqual(["/ 1 Cafémedewerker"]);
    expect(await rowsOf({ "/": send(body('<meta charset="iso-8859-1">')) })).toEqual(["/ 1 Cafémedewerker"]);
    const equiv = '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">';
    expect(await rowsOf({ "/": send(body(equiv)) })).toEqual(["/ 1 Cafémedewerker"]);
    expect(await rowsOf({ "/": send(body("")) })).toEqual(["/ 1 Caf\uFFFDmedewerker"]);
    expect(await rowsOf({ "/": send(body(""), { "content-type": "text/html; charset=nonsens" }) })).toHaveLength(1);
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(JSON.stringify(posting("Één")), "utf16le")]);
    expect(await rowsOf({ "/": send(wide) })).toEqual(["/ 1 Één"]);
  });

  it("is where a posting can be seen that does not say so itself", async () => {
    const urlsOf = async (pages: Pages, path = "/") => {
      const answer = await read(pages, path);
      if (typeof answer === "string") return answer;
      const urls: (string | null)[] = [];
      for await (const row of answer.source.rows(null)) if ("read" in row && row.read.ok) urls.push(row.read.value.url);
      return urls;
    };
    expect(await urlsOf({ "/": page(posting("Een"), posting("Twee", { url: "https://example.org/2" })) })).toEqual([
      site.url("/"),
      "https://example.org/2",
    ]);
    expect(await urlsOf({ "/": send(JSON.stringify(posting("Een"))) })).toEqual([null]);
  });
});

describe("a list of pages", () => {
  it("is followed, one page after the other, on its own host", async () => {
    const pages = {
      "/sitemap.xml": sitemap("/1", "https://example.org/x", "/2", "/1"),
      "/1": page(posting("Een")),
      "/2": page({ "@type": "WebSite" }, { "@graph": [posting("Twee"), posting("Drie")] }),
    };
    const answer = await read(pages, "/sitemap.xml");
    expect(answer).toMatchObject({
      isWhole: true,
      rows: [
        "/1 1 Een",
        "https://example.org/x - !de pagina staat op een andere website",
        "/2 1 !geen JobPosting",
        "/2 2.1 Twee",
        "/2 2.2 Drie",
      ],
    });
  });

  it("may be plain, packed, or a list of lists", async () => {
    const postings = { "/1": page(posting("Een")), "/2": page(posting("Twee")) };
    expect(await rowsOf({ ...postings, "/": send(`${site.url("/1")}\n\n${site.url("/2")}\n`) })).toEqual([
      "/1 1 Een",
      "/2 1 Twee",
    ]);
    expect(await rowsOf({ ...postings, "/": send(gzipSync(sitemap("/1", "/2"))) })).toHaveLength(2);
    const index = `<sitemapindex><sitemap><loc>${site.url("/a.xml")}</loc></sitemap><sitemap><loc>${site.url("/b.xml")}</loc></sitemap></sitemapindex>`;
    const lists = { "/": index, "/a.xml": sitemap("/1"), "/b.xml": sitemap("/2", "/1") };
    expect(await rowsOf({ ...postings, ...lists })).toEqual(["/1 1 Een", "/2 1 Twee"]);
  });

  it("is followed up to a number of pages, and then is not whole", async () => {
    const pages = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`/${at}`, page(posting(`Werk ${at}`))]));
    const answer = await read({ ...pages, "/": sitemap(...Object.keys(pages)) }, "/", { most: 3 });
    expect(answer).toMatchObject({ isWhole: false });
    expect(await rowsOf({ ...pages, "/": sitemap(...Object.keys(pages)) }, "/", { most: 3 })).toEqual([
      "/ - !meer dan 3 pagina's; de rest is niet gelezen",
      "/0 1 Werk 0",
      "/1 1 Werk 1",
      "/2 1 Werk 2",
    ]);
    expect(site.asked()).not.toContain("/4");
  });

  it("stays whole when a page is gone, not when a page cannot be read", async () => {
    const pages = { "/": sitemap("/1", "/2"), "/1": page(posting("Een")) };
    expect(await read(pages)).toMatchObject({
      isWhole: true,
      rows: ["/1 1 Een", "/2 - !de pagina bestaat niet meer (404)"],
    });
    const broken: Answer = (response) => void response.writeHead(500).end();
    expect(await read({ ...pages, "/2": broken })).toMatchObject({
      isWhole: false,
      rows: ["/1 1 Een", "/2 - !de website geeft een fout (500)"],
    });
    const closed = send("User-agent: *\nDisallow: /2");
    expect(await read({ ...pages, "/2": page(posting("Twee")), "/robots.txt": closed })).toMatchObject({
      isWhole: false,
      rows: ["/1 1 Een", "/2 - !robots.txt van de website staat dit niet toe"],
    });
  });

  it("is left alone when its website fails again and again", async () => {
    const paths = Array.from({ length: 9 }, (_, at) => `/kapot${at}`);
    const broken: Answer = (response) => void response.writeHead(503).end();
    const pages = Object.fromEntries(paths.map((path) => [path, broken]));
    const rows = await rowsOf({ ...pages, "/": sitemap(...paths) });
    expect(rows).toHaveLength(6);
    expect(rows.at(-1)).toContain("de website geeft te vaak een fout");
  });

  it("goes on behind the row where it stopped", async () => {
    const pages = {
      "/": sitemap("/1", "/2", "/3"),
      "/1": page(posting("Een")),
      "/2": page([posting("Twee"), posting("Drie")]),
      "/3": page(posting("Vier")),
    };
    const after = { file: site.url("/2"), position: "1.1" };
    expect(await rowsOf(pages, "/", { after })).toEqual(["/2 1.2 Drie", "/3 1 Vier"]);
    expect(await rowsOf(pages, "/", { after: { file: site.url("/2"), position: "-" } })).toEqual(["/3 1 Vier"]);
  });

  it("cannot grow or look around: its parser knows no entities", async () => {
    const laughs = Array.from({ length: 30 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join("");
    const bomb = `<?xml version="1.0"?><!DOCTYPE urlset [<!ENTITY e0 "lol">${laughs}<!ENTITY xxe SYSTEM "file:///etc/passwd"><!ENTITY net SYSTEM "${site.url("/xxe")}">]>
      <urlset><url><loc>&e30;</loc></url><url><loc>${site.url("/")}&xxe;</loc></url><url><loc>&net;</loc></url><url><loc>${site.url("/1")}</loc></url></urlset>`;
    const before = process.memoryUsage().rss;
    const rows = await rowsOf({ "/sitemap.xml": bomb, "/1": page(posting("Een")), "/xxe": "geheim" }, "/sitemap.xml");
    expect(rows).toContain("/1 1 Een");
    expect(JSON.stringify(rows)).not.toMatch(/root:|geheim/);
    expect(site.asked()).not.toContain("/xxe");
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1_024 * 1_024);
  });

  it("is read no further when it is nested without end", async () =>
    expect(await rowsOf({ "/": `<urlset>${"<a>".repeat(500_000)}` })).toEqual([]));
});
