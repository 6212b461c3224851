import type { ServerResponse } from "node:http";
import pg from "pg";
import type { Position } from "../answer.ts";
import { pageAsJson } from "../statements.ts";
import { databaseUrl, listen } from "./listen.ts";

/** node:http, one statement, and the text that PostgreSQL made passed on: the least that one can do. */
const pool = new pg.Pool({ connectionString: databaseUrl(), max: 10 });

<<<<<<< HEAD
const answer = async (parts: readonly Buffer[], response: ServerResponse): Promise<void> => {
  const { day, id } = JSON.parse(Buffer.concat(parts).toString()) as Position;
  try {
    const { rows } = await pool.query<{ page: string }>({ name: "page", text: pageAsJson, values: [day, id] });
    response.writeHead(200, { "content-type": "application/json; charset=utf-8" });
    response.end(rows[0]?.page);
=======
const pageAt = async (body: string): Promise<string> => {
  const { day, id } = JSON.parse(body) as Position;
  const { rows } = await pool.query<{ page: string }>({ name: "page", text: pageAsJson, values: [day, id] });
  return rows[0]?.page ?? "[]";
};

const answer = async (body: string, response: ServerResponse): Promise<void> => {
  try {
    const page = await pageAt(body);
    response.writeHead(200, { "content-type": "application/json; charset=utf-8" }).end(page);
>>>>>>> 66c9891 (bench reads: its table by the same report as the others)
  } catch {
    response.writeHead(500).end();
  }
};

listen((request, response) => {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
<<<<<<< HEAD
  request.on("end", () => void answer(parts, response));
=======
  request.on("end", () => void answer(Buffer.concat(parts).toString(), response));
>>>>>>> 66c9891 (bench reads: its table by the same report as the others)
});
