import fastify from "fastify";
import { expect, it, onTestFinished } from "vitest";
import { readConfig } from "../app/config.server.ts";
import { apiProxy } from "./api-proxy.ts";
import { trustProxyOf } from "./server.ts";

/** A web server before an API that answers with the address that it was told. */
const given = async (environment: Readonly<Record<string, string>> = {}) => {
  const api = fastify();
  api.post("/auth/passkey/x", async ({ headers }) => ({ cookie: headers.cookie, origin: headers.origin }));
  api.post("/graphql", async ({ headers }) => ({ forwarded: headers["x-forwarded-for"], cookie: headers.cookie }));
  const config = readConfig({ ...environment, API_URL: await api.listen({ port: 0, host: "127.0.0.1" }) });
  const web = fastify({ trustProxy: trustProxyOf(config) });
  await web.register(apiProxy, { config });
  onTestFinished(async () => {
    await web.close();
    await api.close();
  });
  return async (from: string, forwarded?: string, url = "/graphql"): Promise<unknown> => {
    const answer = await web.inject({
      method: "POST",
      url,
      remoteAddress: from,
      headers: {
        cookie: "needs=sealed; techconnect.session_token=a.b",
        origin: "http://web",
        ...(forwarded === undefined ? {} : { "x-forwarded-for": forwarded }),
      },
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

it("tells it who is signed in where passkeys are made, and nothing else that the browser keeps", async () => {
  const ask = await given();
  const told = await ask("203.0.113.7", undefined, "/auth/passkey/x");
  expect(told).toEqual({ cookie: "techconnect.session_token=a.b", origin: "http://web" });
});
