import type { Catalogue } from "@techconnect/catalogue/catalogue";
import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import type { GraphQLSchema } from "graphql";
import { Writable } from "node:stream";
import { pino } from "pino";
import { v7 as uuidv7 } from "uuid";
import { demoAccountsIn, findPersonOn, makeSlices } from "../../app.ts";
import { signInUnasked } from "../sign-in/sign-in-unasked.ts";
import { openSignIn, type SignIn } from "../sign-in/open-sign-in.ts";
import { readConfig, type Config } from "../config.ts";
import { makeSchema } from "../graphql/schema.ts";
import { makeServer } from "../http/server.ts";
import { openOutbox } from "../jobs/open-outbox.ts";
import { outboxPost } from "../mail/outbox-post.ts";
import { seed } from "../seed.ts";
import type { Companion, Slice } from "../slice.ts";
import { aCatalogue } from "./a-catalogue.ts";
import { testDatabase, testRole, type TestDatabase } from "./test-database.ts";

/** What an operation answers. */
export type Answered<Data> = {
  readonly status: number;
  readonly data: Data;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[] | undefined;
};

export type TestServer = {
  readonly server: FastifyInstance;
  readonly schema: GraphQLSchema;
  readonly slices: readonly Slice[];
  readonly config: Config;
  /** As the app's role, as everything that serves. */
  readonly database: TestDatabase;
  /** Asks over HTTP, with POST. `Data` is what the test expects to find. */
  readonly ask: <Data = Record<string, never>>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answered<Data>>;
  readonly accounts: SignIn["accounts"];
  /** Signs somebody in, as by a link from a mail. @returns the headers that say so */
  readonly signIn: (email: string) => Promise<Readonly<Record<string, string>>>;
  /** Every line that was logged. */
  readonly logged: () => string;
  readonly stop: () => Promise<void>;
};

type Given = {
  readonly catalogue?: Catalogue;
  readonly now?: () => Date;
  /** Over the configuration of a demo. */
  readonly environment?: Readonly<Record<string, string>>;
  /** False leaves search empty. */
  readonly reindex?: boolean;
};

const memory = () => {
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  return { stream, logged: () => lines.join("") };
};

/** The whole API on a database of its own, seeded with a catalogue; asked without a port. */
export const testServer = async ({
  catalogue = aCatalogue(),
  now,
  environment,
  reindex = true,
}: Given = {}): Promise<TestServer> => {
  const database = await testDatabase({ role: testRole });
  const config = readConfig({ DATABASE_URL: database.url, DATABASE_ROLE: testRole, ...environment });
  const { stream, logged } = memory();
  const logger = pino({ level: "trace", base: null }, stream);
  const clock = now ?? (() => new Date());
  const slices = makeSlices({ catalogue, now: clock });
  await seed(database, slices, { catalogue, demo: config.APP_ENV === "demo" }, () => undefined);

  for (const slice of reindex ? slices : [])
    await slice.reindex?.({ em: database.em, config, mend: false }, () => undefined);

  const companions: Companion[] = [];
  for (const slice of slices) if (slice.companion) companions.push(await slice.companion({ database, config, logger }));
  const reactions = slices.flatMap(({ reactions: own = [] }) => own);
  const outbox = openOutbox({ url: database.url, role: testRole, reactions, logger });
  const schema = await makeSchema(slices);
  const post = outboxPost(database.em);
  const demoAccounts = demoAccountsIn(config);
  const signIn = openSignIn({
    config,
    logger,
    findPerson: findPersonOn(database.em, clock),
    demoAccounts,
    now: clock,
    post,
  });
  const server = await makeServer({
    signIn,
    demoAccounts,
    config,
    logger,
    schema,
    slices,
    database,
    companions,
    now: clock,
    newId: uuidv7,
    outboxOn: outbox.on,
  });

  const answered = <Data>(response: LightMyRequestResponse): Answered<Data> => {
    const { data, errors } = response.json<Pick<Answered<Data>, "data" | "errors">>();
    return { status: response.statusCode, data, errors };
  };
  return {
    server,
    schema,
    slices,
    config,
    database,
    ask: async (query, variables = {}, headers = {}) =>
      answered(await server.inject({ method: "POST", url: "/graphql", headers, payload: { query, variables } })),
    accounts: signIn.accounts,
    signIn: async (email) => {
      const from = await signInUnasked(signIn.auth, email, new Headers());
      return {
        cookie: from.headers
          .getSetCookie()
          .map((cookie) => cookie.split(";")[0])
          .join("; "),
      };
    },
    logged,
    stop: async () => {
      await server.close();
      for (const companion of companions) await companion.stop();
      await outbox.close();
      await signIn.close();
      await database.drop();
    },
  };
};
