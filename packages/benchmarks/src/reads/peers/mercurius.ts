import Fastify from "fastify";
import type { AddressInfo } from "node:net";
import mercurius from "mercurius";
import pg from "pg";
import type { Answer, Position } from "../answer.ts";
import { pageAsJson } from "../statements.ts";
import { databaseUrl, said } from "./listen.ts";
import { typeDefs } from "./schema.ts";

/** Mercurius compiles an operation after its first use (graphql-jit); the rows come in one statement. */
const pool = new pg.Pool({ connectionString: databaseUrl(), max: 10 });
const server = Fastify({ keepAliveTimeout: 65_000 });

server.register(mercurius, {
  schema: typeDefs,
  jit: 1,
  resolvers: {
    Query: {
      vacancies: async (_root, { day, id }: Position): Promise<Answer> => {
        const { rows } = await pool.query<{ page: string }>({ name: "page", text: pageAsJson, values: [day, id] });
        return JSON.parse(rows[0]?.page ?? "[]") as Answer;
      },
    },
  },
});
await server.listen({ port: 0, host: "127.0.0.1" });
said((server.server.address() as AddressInfo).port);
