import { connect, createServer, type Server, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findPersonOn, makeSlices } from "../../app.ts";
import { makeSchema } from "../graphql/schema.ts";
import { openDatabase, type Database } from "../postgres/open-database.ts";
import { seed } from "../seed.ts";
import type { Companion } from "../slice.ts";
import { aWholeCatalogue } from "../testing/a-whole-catalogue.ts";
import { testDatabase, testRole, type TestDatabase } from "../testing/test-database.ts";
import { readConfig } from "../config.ts";
import { outboxPost } from "../mail/outbox-post.ts";
import { openSignIn, type SignIn } from "../sign-in/open-sign-in.ts";
import { makeServer } from "./server.ts";

/** A way to the database that can be closed: connections are cut and nobody answers any more. */
const closableWay = async (to: { readonly hostname: string; readonly port: string }) => {
  const open = new Set<Socket>();
  const listener: Server = createServer((from) => {
    const onwards = connect(Number(to.port), to.hostname);
    for (const socket of [from, onwards]) {
      open.add(socket);
      socket.on("error", () => undefined).on("close", () => open.delete(socket));
    }
    from.pipe(onwards).pipe(from);
  });
  const listen = (port: number) => new Promise<void>((resolve) => listener.listen(port, "127.0.0.1", resolve));
  await listen(0);
  const address = listener.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    port,
    close: async () => {
      const closed = new Promise((resolve) => listener.close(resolve));
      for (const socket of open) socket.destroy();
      await closed;
    },
    open: () => listen(port),
  };
};

let real: TestDatabase;
let database: Database;
let way: Awaited<ReturnType<typeof closableWay>>;
let companions: Companion[];
let server: Awaited<ReturnType<typeof makeServer>>;
let signIn: SignIn;

beforeAll(async () => {
  real = await testDatabase({ role: testRole });
  const logger = pino({ level: "silent" });
  const slices = makeSlices({ catalogue: aWholeCatalogue, now: () => new Date() });
  await seed(real, slices, { catalogue: aWholeCatalogue, demo: true }, () => undefined);

  const url = new URL(real.url);
  way = await closableWay({ hostname: url.hostname, port: url.port });
  url.port = String(way.port);
  database = await openDatabase({ url: url.href, role: testRole, tables: slices.flatMap(({ tables }) => tables) });
  companions = [];
  for (const slice of slices)
    if (slice.companion) companions.push(await slice.companion({ database, config: {}, logger }));
  const config = readConfig({ DATABASE_URL: url.href, DATABASE_ROLE: testRole });
  const now = () => new Date();
  signIn = openSignIn({
    config,
    logger,
    findPerson: findPersonOn(database.em, now),
    demoAccounts: [],
    now,
    post: outboxPost(database.em),
  });
  server = await makeServer({
    config: { ...config, REQUESTS_PER_MINUTE: 10_000 },
    logger,
    schema: await makeSchema(slices),
    slices,
    database,
    companions,
    signIn,
    demoAccounts: [],
    now: () => new Date(),
    newId: () => "id",
    outboxOn: () => {
      throw new Error("nothing is written here");
    },
  });
});
afterAll(async () => {
  await server.close();
  await signIn.close();
  for (const companion of companions) await companion.stop();
  await database.close();
  await way.close();
  await real.drop();
});

const ask = () =>
  server.inject({
    method: "POST",
    url: "/graphql",
    payload: { query: '{ jobProfile(slug: "helpdesk", locale: nl) { title } }' },
  });

describe("while the database is away", () => {
  it("requests are answered 503 with Retry-After, and all is well again by itself when it is back", async () => {
    expect((await ask()).statusCode).toBe(200);
    expect((await server.inject("/readyz")).statusCode).toBe(200);

    await way.close();
    const answers = await Promise.all([ask(), ask(), ask()]);
    for (const answer of answers) {
      expect(answer.statusCode).toBe(503);
      expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
      expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: "SERVICE_UNAVAILABLE" } }] });
      expect(answer.body).not.toMatch(/ECONN|127\.0\.0\.1/);
    }
    expect((await server.inject("/healthz")).statusCode).toBe(200);
    const ready = await server.inject("/readyz");
    expect(ready.statusCode).toBe(503);
    expect(ready.headers["retry-after"]).toBeDefined();

    await way.open();
    const until = performance.now() + 5_000;
    while ((await ask()).statusCode !== 200 && performance.now() < until) await sleep(50);
    expect((await ask()).json()).toMatchObject({ data: { jobProfile: { title: "Helpdesk" } } });
    expect((await server.inject("/readyz")).statusCode).toBe(200);
  });
});
