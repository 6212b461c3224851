import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { v7 as uuidv7 } from "uuid";
import { demoAccountsIn, findPersonOn, makeSlices } from "../app.ts";
import { refuseDemoInProduction } from "../platform/config.ts";
import { stopWhenAsked } from "../platform/http/drain.ts";
import { runJobs } from "../platform/jobs/run-jobs.ts";
import { makeLogger } from "../platform/logging/logger.ts";
import { openPost } from "../platform/mail/open-post.ts";
import { assertReachable, openDatabase } from "../platform/postgres/open-database.ts";
import type { Companion } from "../platform/slice.ts";
import { openSignIn } from "../platform/sign-in/open-sign-in.ts";
import { run } from "./run.ts";

/** Does what is to happen after events and by the clock, until it is asked to stop. */
await run(async (config) => {
  refuseDemoInProduction(config);
  const logger = makeLogger(config);
  const now = () => new Date();
  const slices = makeSlices({ catalogue: loadCatalogue(), now });
  const database = await openDatabase({
    url: config.DATABASE_URL,
    role: config.DATABASE_ROLE,
    tables: slices.flatMap(({ tables }) => tables),
    connections: 6,
    statementTimeout: 60_000,
  });
  await assertReachable(database);

  const post = openPost(config, database.em);
  const stop = new AbortController();
  const demoAccounts = demoAccountsIn(config);
  const signIn = openSignIn({ config, logger, findPerson: findPersonOn(database.em, now), demoAccounts, now, post });
  const { accounts } = signIn;
  const scope = { config, now, newId: uuidv7, em: database.em, post, accounts, logger, stop: stop.signal };
  const jobs = await runJobs({
    url: config.DATABASE_URL,
    role: config.DATABASE_ROLE,
    reactions: slices.flatMap(({ reactions = [] }) => reactions.map((one) => ({ ...one, run: one.make(scope) }))),
    routines: slices.flatMap(({ routines = [] }) => routines.map((one) => ({ ...one, run: one.make(scope) }))),
    logger,
  });
  const companions: Companion[] = [];
  for (const { workCompanion } of slices)
    if (workCompanion) companions.push(await workCompanion({ database, config, logger }));
  stopWhenAsked(async () => {
    stop.abort();
    await jobs.stop();
    for (const companion of companions) await companion.stop();
    post.close();
    await signIn.close();
    await database.close();
  });
});
