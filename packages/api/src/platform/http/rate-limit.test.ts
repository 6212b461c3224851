import { describe, expect, it } from "vitest";
import { testServer } from "../testing/test-server.ts";

describe("the limit per address", () => {
  const proxy = "192.0.2.10";
  const statusesOf = async (from: string, forwarded: readonly string[]) => {
    const few = await testServer({ environment: { REQUESTS_PER_MINUTE: "1", TRUSTED_PROXIES: proxy } });
    const statuses = [];
    for (const address of forwarded) {
      const headers = { "x-forwarded-for": address };
      const payload = { query: "{ __typename }" };
      const sent = { method: "POST", url: "/graphql", remoteAddress: from, headers, payload } as const;
      statuses.push((await few.server.inject(sent)).statusCode);
    }
    await few.stop();
    return statuses;
  };
  const [one, other] = ["203.0.113.7", "203.0.113.8"];

  it.each([
    ["the web on this machine", "127.0.0.1"],
    ["the web on this machine, over IPv6", "::1"],
    ["a proxy that is named", proxy],
  ])("each visitor counts alone: %s", async (_what, from) =>
    expect(await statusesOf(from, [one, other, one, other])).toEqual([200, 200, 429, 429]),
  );

  it("what a visitor says before the proxy does is no address", async () =>
    expect(await statusesOf("127.0.0.1", [`${other}, ${one}, ${proxy}`, `198.51.100.1, ${one}, ${proxy}`])).toEqual([
      200, 429,
    ]));

  it("somebody else's word is not believed", async () =>
    expect(await statusesOf("198.51.100.9", [one, other])).toEqual([200, 429]));
});
