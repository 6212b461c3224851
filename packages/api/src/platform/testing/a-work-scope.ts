import { pino } from "pino";
import { v7 as uuidv7 } from "uuid";
import { outboxPost } from "../mail/outbox-post.ts";
import type { WorkScope } from "../slice.ts";
import type { TestServer } from "./test-server.ts";

/** What the worker gives to reactions and routines, on the database of a test. */
export const aWorkScope = ({ config, database, accounts }: TestServer, now: () => Date): WorkScope => ({
  config,
  now,
  newId: uuidv7,
  em: database.em,
  post: outboxPost(database.em),
  accounts,
  logger: pino({ level: "silent" }),
  stop: new AbortController().signal,
});
