import { describe, expect, it } from "vitest";
import { running } from "../product/running-product.ts";
import { answers } from "../site/pages.ts";

const open = (path: string) => fetch(`${running.origin}${path}`);

describe("the headers of every answer", () => {
  it.each(["/nl", `/nl/talenten/kaart?a=${answers}`, "/nl/bestaat-niet", "/favicon.svg"])(
    "tell the browser what not to do: %s",
    async (path) => {
      const { headers } = await open(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain("unsafe-");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("worker-src 'self'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
      expect(headers.get("x-powered-by")).toBeNull();
      expect(headers.get("server")).toBeNull();
    },
  );

  it("give each page a mark of its own for its scripts", async () => {
    const markOf = async () =>
      /'nonce-([^']+)'/.exec((await open("/nl")).headers.get("content-security-policy") ?? "")?.[1];
    const [first, second] = [await markOf(), await markOf()];
    expect(first).toMatch(/^[\w+/=-]{16,}$/);
    expect(second).not.toBe(first);
  });

  it("have the worker looked up each time, so that an old one cannot stay", async () => {
    expect((await open("/sw.js")).headers.get("cache-control")).toBe("no-cache");
  });

  it("let caches keep what is the same for everybody, and nothing of one person", async () => {
    expect((await open("/nl")).headers.get("cache-control")).toContain("public");
    expect((await open(`/nl/werk?a=${answers}`)).headers.get("cache-control")).toBe("private, no-store");
    expect((await open("/nl/hulp")).headers.get("cache-control")).toBe("private, no-store");
  });
});
