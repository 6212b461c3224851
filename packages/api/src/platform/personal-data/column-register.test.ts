import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "../testing/test-database.ts";
import { gapsIn, printRegister, readRegister } from "./column-register.ts";
import { readColumns } from "./read-columns.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const text = await readFile(new URL("../../../personal-data.md", import.meta.url), "utf8");

describe("personal-data.md", () => {
  it("says of every column whether it is about somebody, and of those whose it is, what for and until when", async () => {
    const gaps = gapsIn(readRegister(text), await readColumns(database.em()));
    expect(gaps).toEqual({ missing: [], superfluous: [], undecided: [], twice: [] });
  });

  it("is as its command writes it", async () =>
    expect(printRegister(await readColumns(database.em()), readRegister(text))).toBe(text));

  it("tags every column that holds a person's id, name, address or secret by its name", async () => {
    const sounds = /(^|_)(person_id|email|contact|first_name|token_hash|password|user_id)$|userId$|(^|_)born_on$/;
    const untagged = readRegister(text).filter(
      ({ column, tag }) => tag === "no" && sounds.test(column.split(".")[2] ?? ""),
    );
    expect(untagged.map(({ column }) => column)).toEqual([]);
  });
});

describe("tables with columns about people", () => {
  /** Content that everybody may read: stories that are told to be read, postings that are published. */
  const published = ["public.story", "public.vacancy"];

  it("have row-level security, forced", async () => {
    const rows = await database.em().execute<{ name: string }[]>(
      `select 'public.' || relname as name from pg_class
       where relrowsecurity and relforcerowsecurity and relnamespace = 'public'::regnamespace`,
    );
    const guarded = new Set(rows.map(({ name }) => name));
    const about = readRegister(text).filter(({ column, tag }) => tag !== "no" && column.startsWith("public."));
    const tables = new Set(about.map(({ column }) => column.slice(0, column.lastIndexOf("."))));
    expect([...tables].filter((table) => !guarded.has(table))).toEqual(published);
  });
});

describe("gaps in the register", () => {
  const row = { column: "public.person.email", tag: "about", whose: "x", purpose: "y", keptUntil: "z" } as const;

  it("are columns and rows without each other, and rows that are not decided or stand there twice", () => {
    const other = { ...row, column: "public.person.gone" };
    expect(gapsIn([row, row, other], ["public.person.email", "public.person.new"])).toEqual({
      missing: ["public.person.new"],
      superfluous: ["public.person.gone"],
      undecided: [],
      twice: ["public.person.email"],
    });
    const columns = [row.column];
    expect(gapsIn(readRegister(printRegister(columns, [])), columns).undecided).toEqual(columns);
    expect(gapsIn([{ ...row, keptUntil: "" }], columns).undecided).toEqual(columns);
  });
});
