import type { LookupAddress } from "node:dns";
import { request } from "undici";
import { describe, expect, it } from "vitest";
import { guardedAgent, NotPublic, type Resolve } from "./guarded-agent.ts";
import { isPublicAddress } from "./public-address.ts";
import { aFetcher, reasonOf } from "./testing/a-fetcher.ts";
import { aWebsite } from "./testing/a-website.ts";

/** A name server of one's own: each name has its answers, one after the other, and keeps the last. */
const names = (answers: Readonly<Record<string, readonly (readonly string[])[]>>) => {
  const asked = new Map<string, number>();
  const resolve: Resolve = (name, answer) => {
    const turn = asked.get(name) ?? 0;
    asked.set(name, turn + 1);
    const found = answers[name]?.at(Math.min(turn, (answers[name]?.length ?? 1) - 1));
    if (!found) return answer(Object.assign(new Error("unknown"), { code: "ENOTFOUND" }), []);
    const addresses: LookupAddress[] = found.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    return answer(null, addresses);
  };
  return { resolve, asked: (name: string) => asked.get(name) ?? 0 };
};

describe("an address", () => {
  it.each([
    ["http://127.0.0.1/", "private"],
    ["http://127.1/", "private"],
    ["http://2130706433/", "private"],
    ["http://0x7f000001/", "private"],
    ["http://0177.0.0.1/", "private"],
    ["http://127.0.0.1./", "private"],
    ["http://127%2e0.0.1/", "private"],
    ["http://１２７.0.0.1/", "private"],
    ["http://0.0.0.0/", "private"],
    ["http://0/", "private"],
    ["http://169.254.169.254/latest/meta-data/", "private"],
    ["http://2852039166/", "private"],
    ["http://10.0.0.1/", "private"],
    ["http://172.16.0.1/", "private"],
    ["http://192.168.1.1/", "private"],
    ["http://100.64.0.1/", "private"],
    ["http://192.0.2.1/", "private"],
    ["http://224.0.0.1/", "private"],
    ["http://255.255.255.255/", "private"],
    ["http://[::1]/", "private"],
    ["http://[::]/", "private"],
    ["http://[::ffff:127.0.0.1]/", "private"],
    ["http://[::ffff:a9fe:a9fe]/", "private"],
    ["http://[::127.0.0.1]/", "private"],
    ["http://[64:ff9b::7f00:1]/", "private"],
    ["http://[2002:7f00:1::]/", "private"],
    ["http://[2001::1]/", "private"],
    ["http://[2001:db8::1]/", "private"],
    ["http://[fe80::1]/", "private"],
    ["http://[fd00:ec2::254]/", "private"],
    ["http://[ff02::1]/", "private"],
    ["file:///etc/passwd", "scheme"],
    ["gopher://example.org/", "scheme"],
    ["ftp://example.org/", "scheme"],
    ["javascript:alert(1)", "scheme"],
    ["data:text/html,hallo", "scheme"],
    ["http://user:secret@example.org/", "user-info"],
    ["http://example.org@127.0.0.1/", "user-info"],
    ["http://example.org:22/", "port"],
    ["http://example.org:25/", "port"],
    ["http:///", "no-address"],
    ["niets", "no-address"],
    [`https://example.org/${"x".repeat(3_000)}`, "no-address"],
  ])("%s is not fetched: %s", async (written, reason) => {
    const fetcher = await aFetcher({ resolve: names({}).resolve });
    const read = fetcher.read(written);
    expect(read.ok || read.error.reason).toBe(reason);
  });

  it.each([
    "https://example.org/vacatures",
    "http://8.8.8.8/",
    "https://[2606:4700::1111]/",
    "http://example.org:8080/",
  ])("%s may be fetched", async (written) =>
    expect((await aFetcher({ resolve: names({}).resolve })).read(written).ok).toBe(true),
  );

  it("counts as public only when the whole world can reach it", () => {
    expect(["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8"].map(isPublicAddress)).toEqual([true, true, true]);
    expect(["", "example.org", "::1", "fe80::1%eth0", "127.0.0.1"].some(isPublicAddress)).toBe(false);
  });
});

describe("a name", () => {
  it.each([
    ["only private", [["10.0.0.1"]]],
    ["this machine, by IPv6", [["::1"]]],
    ["a cloud's own services", [["169.254.169.254"]]],
    ["a public and a private one", [["93.184.216.34", "127.0.0.1"]]],
    ["an IPv4 address inside of IPv6", [["::ffff:127.0.0.1"]]],
    ["nothing", [[]]],
  ])("is not fetched when its addresses are %s", async (_what, answers) => {
    const { resolve } = names({ "jobs.example": answers });
    expect(await reasonOf(await aFetcher({ resolve }), "http://jobs.example/")).toBe("private");
  });

  it("that changes its answer between two requests is judged again", async () => {
    const site = await aWebsite({
      "/robots.txt": (response) => void response.writeHead(404, { connection: "close" }).end(),
      "/": "geheim",
    });
    const { resolve, asked } = names({ "jobs.example": [["127.0.0.1"], ["10.0.0.1"]] });
    const fetcher = await aFetcher({ resolve, allowLoopback: true });
    expect(await reasonOf(fetcher, `http://jobs.example:${site.port}/`)).toBe("private");
    expect([asked("jobs.example"), site.asked()]).toEqual([2, ["/robots.txt"]]);
    await site.stop();
  });

  it("that was public when it was resolved is judged once more by the machine that answers", async () => {
    const site = await aWebsite({ "/": "geheim" });
    const judged: string[] = [];
    const agent = guardedAgent({
      mayReach: (ip) => judged.push(ip) === 1,
      resolve: names({ "jobs.example": [["127.0.0.1"]] }).resolve,
      connectTimeout: 1_000,
      headersTimeout: 1_000,
      bodyTimeout: 1_000,
    });
    const asking = request(`http://jobs.example:${site.port}/`, { dispatcher: agent });
    await expect(asking).rejects.toThrow(NotPublic);
    expect([judged, site.asked()]).toEqual([["127.0.0.1", "127.0.0.1"], []]);
    await agent.destroy();
    await site.stop();
  });

  it("that the system sends to this machine is not fetched", async () => {
    const site = await aWebsite({ "/": "geheim" });
    expect(await reasonOf(await aFetcher({}), `http://localhost:${site.port}/`)).toBe("private");
    expect(site.asked()).toEqual([]);
    await site.stop();
  });

  it("that does not exist is said to be unknown", async () =>
    expect(await reasonOf(await aFetcher({ resolve: names({}).resolve }), "http://nergens.example/")).toBe("unknown"));
});
