import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aFetcher, fewLimits, reasonOf } from "./testing/a-fetcher.ts";
import { aWebsite, type Answer, type Pages, type Website } from "./testing/a-website.ts";

let site: Website;
beforeAll(async () => {
  site = await aWebsite();
});
afterAll(() => site.stop());

const sendTo =
  (location: string, status = 302): Answer =>
  (response) =>
    void response.writeHead(status, { location }).end();
const untilClosed = (response: ServerResponse, work: () => void, every: number) => {
  const timer = setInterval(work, every);
  response.on("close", () => clearInterval(timer));
};
const fetched = async (pages: Pages, path = "/", limits = fewLimits, patience = 2_000) => {
  site.become(pages);
  return reasonOf(await aFetcher({ allowLoopback: true, patience }), site.url(path), limits);
};

describe("a website on this machine", () => {
  it("is read only where that is configured", async () => {
    site.become({ "/": "hallo" });
    expect(await reasonOf(await aFetcher({ allowLoopback: true }), site.url("/"))).toBe("Document");
    expect(await reasonOf(await aFetcher({}), site.url("/"))).toBe("private");
  });
});

describe("a website that sends on", () => {
  it("is followed a few times", async () =>
    expect(await fetched({ "/": sendTo("/een"), "/een": sendTo("twee", 307), "/twee": "hier" })).toBe("Document"));

  it.each([
    ["http://169.254.169.254/latest/meta-data/", "private"],
    ["//10.0.0.1/", "private"],
    ["http://[::ffff:10.0.0.1]/", "private"],
    ["file:///etc/passwd", "scheme"],
    ["gopher://127.0.0.1:6379/_FLUSHALL", "scheme"],
    ["http://a:b@example.org/", "user-info"],
    ["http://", "no-address"],
  ])("to %s is not followed: %s", async (location, reason) => {
    expect(await fetched({ "/": sendTo(location) })).toBe(reason);
  });

  it("to a name that leads to a private network is not followed", async () => {
    site.become({ "/": sendTo("http://intranet.example/") });
    const fetcher = await aFetcher({
      allowLoopback: true,
      resolve: (_name, answer) => answer(null, [{ address: "192.168.0.10", family: 4 }]),
    });
    expect(await reasonOf(fetcher, site.url("/"))).toBe("private");
  });

  it("twenty times, or in a circle, is given up", async () => {
    const chain = Array.from({ length: 21 }, (_, at) => [`/${at}`, sendTo(`/${at + 1}`)] as const);
    expect(await fetched(Object.fromEntries(chain), "/0")).toBe("redirects");
    expect(site.asked().filter((path) => /^\/\d+$/.test(path)).length).toBeLessThan(10);
    expect(await fetched({ "/": sendTo("/") })).toBe("redirects");
  });
});

describe("a website that sends too much", () => {
  const zeros = (response: ServerResponse) => {
    const chunk = Buffer.alloc(64 * 1_024);
    const more = () => {
      while (response.write(chunk));
    };
    response.on("drain", more);
    more();
  };

  it("is cut off when it says so", async () =>
    expect(
      await fetched({
        "/": (response) => void response.writeHead(200, { "content-length": 1_000_000_000 }).write("x"),
      }),
    ).toBe("too-big"));

  it("is cut off when it never ends", async () => {
    const before = process.memoryUsage().rss;
    expect(await fetched({ "/": (response) => zeros(response.writeHead(200)) })).toBe("too-big");
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1_024 * 1_024);
  });

  it.each(["gzip", "br"])("packed as %s is cut off by what comes out of it", async (encoding) => {
    const { brotliCompressSync } = await import("node:zlib");
    const plain = Buffer.alloc(100 * 1_024 * 1_024);
    const bomb = encoding === "gzip" ? gzipSync(plain) : brotliCompressSync(plain);
    const limits = { bytes: 1_024 * 1_024, milliseconds: 20_000 };
    const page: Answer = (response) => void response.writeHead(200, { "content-encoding": encoding }).end(bomb);
    expect(bomb.length).toBeLessThan(limits.bytes);
    expect(await fetched({ "/": page }, "/", limits)).toBe("too-big");
  });

  it("in its headers is cut off", async () =>
    expect(await fetched({ "/": (response) => void response.writeHead(200, { x: "x".repeat(60_000) }).end() })).toBe(
      "too-big",
    ));

  it("packed wrongly, twice, or in a way that was not asked for, is said to be broken", async () => {
    const packed = (encoding: string, body: Buffer | string): Pages => ({
      "/": (response) => void response.writeHead(200, { "content-encoding": encoding }).end(body),
    });
    expect(await fetched(packed("gzip", "no gzip"))).toBe("broken");
    expect(await fetched(packed("gzip", gzipSync("half").subarray(0, 12)))).toBe("broken");
    expect(await fetched(packed("gzip, gzip", gzipSync(gzipSync("x"))))).toBe("broken");
    expect(await fetched(packed("zstd", "x"))).toBe("broken");
  });
});

describe("a website that takes too long", () => {
  it("to answer is given up", async () =>
    expect(await fetched({ "/": () => undefined }, "/", fewLimits, 300)).toBe("slow"));

  it("between two bytes is given up", async () =>
    expect(await fetched({ "/": (response) => void response.writeHead(200).write("x") }, "/", fewLimits, 300)).toBe(
      "slow",
    ));

  it("by a byte at a time is given up all the same", async () =>
    expect(
      await fetched({ "/": (response) => untilClosed(response.writeHead(200), () => response.write("x"), 20) }, "/", {
        ...fewLimits,
        milliseconds: 700,
      }),
    ).toBe("slow"));

  it("stops when we are asked to stop", async () => {
    site.become({ "/": () => undefined });
    const fetcher = await aFetcher({ allowLoopback: true });
    const url = fetcher.read(site.url("/"));
    if (!url.ok) throw new Error("an address");
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    const asked = { limits: fewLimits, etag: null, lastModified: null, stop: stop.signal };
    const answer = await fetcher.download(url.value, fetcher.scratch(), asked);
    expect(answer.ok || answer.error.reason).toBe("stopped");
  });
});

describe("a website", () => {
  it("that is not there, breaks off or answers with an error is said to be so", async () => {
    expect(await fetched({})).toBe("gone");
    expect(await fetched({ "/": (response) => void response.writeHead(503).end("later") })).toBe("status");
    expect(await fetched({ "/": (response) => void response.destroy() })).toBe("unreachable");
    const half: Answer = (response) => {
      response.writeHead(200, { "content-length": 10 }).write("half");
      setTimeout(() => response.destroy(), 50);
    };
    expect(await fetched({ "/": half })).toBe("unreachable");
    expect(await reasonOf(await aFetcher({ allowLoopback: true }), "http://127.0.0.1:1025/")).toBe("unreachable");
  });

  it("that forbids it in robots.txt is left alone, also when another sends there", async () => {
    const rules = "User-agent: *\nDisallow: /\n\nUser-agent: TechConnect\nDisallow: /intern\nCrawl-delay: 2";
    expect(await fetched({ "/robots.txt": rules, "/": "x" })).toBe("Document");
    expect(await fetched({ "/robots.txt": rules, "/intern": "x" }, "/intern")).toBe("robots");
    expect(await fetched({ "/robots.txt": rules, "/": sendTo("/intern"), "/intern": "x" })).toBe("robots");
    expect(await fetched({ "/robots.txt": (response) => void response.writeHead(500).end(), "/": "x" })).toBe("status");
    expect(await fetched({ "/robots.txt": (response) => void response.writeHead(403).end(), "/": "x" })).toBe(
      "Document",
    );
    site.become({ "/robots.txt": rules });
    const fetcher = await aFetcher({ allowLoopback: true });
    expect(await fetcher.secondsBetween(new URL(site.url("/")), new AbortController().signal)).toBe(2);
  });

  it("says of itself what it was, and need not send it again", async () => {
    site.become({
      "/": (response, request) => {
        const same =
          request.headers["if-none-match"] === '"een"' && request.headers["if-modified-since"] === "gisteren";
        response.writeHead(same ? 304 : 200, { etag: '"een"', "last-modified": "gisteren" }).end(same ? "" : "hallo");
      },
    });
    const fetcher = await aFetcher({ allowLoopback: true });
    const url = fetcher.read(site.url("/"));
    if (!url.ok) throw new Error("an address");
    const stop = new AbortController().signal;
    const file = fetcher.scratch();
    const first = await fetcher.download(url.value, file, { limits: fewLimits, etag: null, lastModified: null, stop });
    expect(first).toMatchObject({ ok: true, value: { kind: "Document", etag: '"een"', lastModified: "gisteren" } });
    expect(await readFile(file, "utf8")).toBe("hallo");
    const again = { limits: fewLimits, etag: '"een"', lastModified: "gisteren", stop };
    expect(await fetcher.download(url.value, file, again)).toEqual({ ok: true, value: { kind: "Unchanged" } });
  });
});
