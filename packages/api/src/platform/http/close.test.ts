import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testServer, type TestServer } from "../testing/test-server.ts";

let api: TestServer;
const agent = new Agent({ keepAlive: true });
beforeAll(async () => {
  api = await testServer();
});
afterAll(async () => {
  agent.destroy();
  await api.stop();
});

const readHelpDesks = (origin: string): Promise<{ readonly status: number; readonly connection: string }> =>
  new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json" };
    const asked = request(`${origin}/graphql`, { method: "POST", agent, headers }, (response) => {
      response.resume().once("end", () => {
        resolve({ status: response.statusCode ?? 0, connection: response.headers.connection ?? "" });
      });
    });
    asked.once("error", reject).end(JSON.stringify({ query: "{ helpDesks { name } }" }));
  });

describe("a server that is asked to close in the middle of a request", () => {
  it("answers it, and is closed soon although the client would have kept the connection", async () => {
    const origin = await api.server.listen({ host: "127.0.0.1", port: 0 });
    const closing = await api.database.em().transactional(async (em) => {
      await em.execute("lock table help_desk in access exclusive mode");
      const answer = readHelpDesks(origin);
      await sleep(300);
      return { answer, closed: api.server.close() };
    });
    expect(await closing.answer).toEqual({ status: 200, connection: "close" });
    const soon = await Promise.race([closing.closed.then(() => true), sleep(2_000, false)]);
    expect(soon).toBe(true);
  });
});
