import type { ServerResponse } from "node:http";
import pg from "pg";
import type { Position } from "../answer.ts";
import { pageAsJson } from "../statements.ts";
import { databaseUrl, listen } from "./listen.ts";

/** node:http, one statement, and the text that PostgreSQL made passed on: the least that one can do. */
const pool = new pg.Pool({ connectionString: databaseUrl(), max: 10 });

const answer = async (parts: readonly Buffer[], response: ServerResponse): Promise<void> => {
  const { day, id } = JSON.parse(Buffer.concat(parts).toString()) as Position;
  try {
    const { rows } = await pool.query<{ page: string }>({ name: "page", text: pageAsJson, values: [day, id] });
    response.writeHead(200, { "content-type": "application/json; charset=utf-8" });
    response.end(rows[0]?.page);
  } catch {
    response.writeHead(500).end();
  }
};

listen((request, response) => {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => void answer(parts, response));
});
