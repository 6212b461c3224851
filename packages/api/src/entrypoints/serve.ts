import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { v7 as uuidv7 } from "uuid";
import { demoAccountsIn, findPersonOn, makeSlices } from "../app.ts";
import { refuseDemoInProduction, type Config } from "../platform/config.ts";
import { makeSchema } from "../platform/graphql/schema.ts";
import { stopWhenAsked } from "../platform/http/drain.ts";
import { makeServer } from "../platform/http/server.ts";
import { openOutbox } from "../platform/jobs/open-outbox.ts";
import { makeLogger } from "../platform/logging/logger.ts";
import { openPost } from "../platform/mail/open-post.ts";
import { assertReachable, openDatabase, type Database } from "../platform/postgres/open-database.ts";
import { Refusal } from "../platform/refusal.ts";
import type { Companion, CompanionScope, Slice } from "../platform/slice.ts";
import { openSignIn } from "../platform/sign-in/open-sign-in.ts";
import { run } from "./run.ts";

const taken = (host: string, port: number) => (error: NodeJS.ErrnoException) => {
  if (error.code === "EADDRINUSE")
    throw new Refusal(`Port ${port} on ${host} is taken; stop what uses it or set API_PORT.`);
  throw error;
};

/** What runs beside the requests, started in the order of `app.ts`. */
const companionsOf = async (slices: readonly Slice[], scope: CompanionScope): Promise<readonly Companion[]> => {
  const companions: Companion[] = [];
  for (const slice of slices) if (slice.companion) companions.push(await slice.companion(scope));
  return companions;
};

/** Whoever waits for a page had better hear "in a moment" than wait; nothing else of ours is so impatient. */
const openImpatiently = async (config: Config, slices: readonly Slice[]): Promise<Database> => {
  const database = await openDatabase({
    url: config.DATABASE_URL,
    role: config.DATABASE_ROLE,
    tables: slices.flatMap(({ tables }) => tables),
    connectionTimeout: 1_000,
    statementTimeout: 10_000,
  });
  await assertReachable(database);
  return database;
};

/** Answers requests until it is asked to stop. */
await run(async (config) => {
  refuseDemoInProduction(config);
  const logger = makeLogger(config);
  const now = () => new Date();
  const slices = makeSlices({ catalogue: loadCatalogue(), now });
  const database = await openImpatiently(config, slices);
  const companions = await companionsOf(slices, { database, config, logger });
  const schema = await makeSchema(slices);
  const outbox = openOutbox({
    url: config.DATABASE_URL,
    role: config.DATABASE_ROLE,
    reactions: slices.flatMap(({ reactions = [] }) => reactions),
    logger,
  });
  const surroundings = { config, now, newId: uuidv7, outboxOn: outbox.on };
  const post = openPost(config, database.em);
  const demoAccounts = demoAccountsIn(config);
  const signIn = openSignIn({ config, logger, findPerson: findPersonOn(database.em, now), demoAccounts, now, post });
  const server = await makeServer({
    ...surroundings,
    signIn,
    demoAccounts,
    logger,
    schema,
    slices,
    database,
    companions,
    lastCalls: 500,
  });

  await server.listen({ host: config.API_HOST, port: config.API_PORT }).catch(taken(config.API_HOST, config.API_PORT));
  stopWhenAsked(async () => {
    await server.close();
    for (const companion of companions) await companion.stop();
    await outbox.close();
    await signIn.close();
    post.close();
    await database.close();
  });
});
