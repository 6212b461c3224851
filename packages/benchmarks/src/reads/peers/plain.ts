import pg from "pg";
import type { Position } from "../answer.ts";
import { pageAsJson } from "../statements.ts";
import { databaseUrl, listen } from "./listen.ts";

/** node:http, one statement, and the text that PostgreSQL made passed on: the least that one can do. */
const pool = new pg.Pool({ connectionString: databaseUrl(), max: 10 });

listen((request, response) => {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => {
    const { day, id } = JSON.parse(Buffer.concat(parts).toString()) as Position;
    pool.query<{ page: string }>({ name: "page", text: pageAsJson, values: [day, id] }).then(
      ({ rows }) => {
        response.writeHead(200, { "content-type": "application/json; charset=utf-8" });
        response.end(rows[0]?.page);
      },
      () => response.writeHead(500).end(),
    );
  });
});
