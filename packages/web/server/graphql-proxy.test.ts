import fastify from "fastify";
import { expect, it, onTestFinished } from "vitest";
import { readConfig } from "../app/config.server.ts";
import { graphqlProxy } from "./graphql-proxy.ts";
import { trustProxyOf } from "./server.ts";

/** A web server before an API that answers with the address that it was told. */
const given = async (environment: Readonly<Record<string, string>> = {}) => {
  const api = fastify();
  api.post("/graphql", async ({ headers }) => ({ forwarded: headers["x-forwarded-for"], cookie: headers.cookie }));
  const config = readConfig({ ...environment, API_URL: await api.listen({ port: 0, host: "127.0.0.1" }) });
  const web = fastify({ trustProxy: trustProxyOf(config) });
  await web.register(graphqlProxy, { config });
  onTestFinished(async () => {
    await web.close();
    await api.close();
  });
  return async (from: string, forwarded?: string): Promise<unknown> => {
    const answer = await web.inject({
      method: "POST",
      url: "/graphql",
      remoteAddress: from,
      headers: { cookie: "needs=sealed", ...(forwarded === undefined ? {} : { "x-forwarded-for": forwarded }) },
      payload: { query: "{ __typename }" },
    });
    return answer.json();
  };
};

it("tells the API who asks, whatever that visitor says of it, and no cookies", async () => {
  const ask = await given();
  expect(await ask("203.0.113.7")).toEqual({ forwarded: "203.0.113.7" });
  expect(await ask("203.0.113.8", "198.51.100.1")).toEqual({ forwarded: "203.0.113.8" });
});

it("believes a proxy that is named, and what it says only", async () => {
  const ask = await given({ TRUSTED_PROXIES: "192.0.2.10" });
  expect(await ask("192.0.2.10", "203.0.113.7")).toEqual({ forwarded: "203.0.113.7" });
  expect(await ask("192.0.2.10", "198.51.100.1, 203.0.113.7")).toEqual({ forwarded: "203.0.113.7" });
  expect(await ask("192.0.2.11", "203.0.113.7")).toEqual({ forwarded: "192.0.2.11" });
});
