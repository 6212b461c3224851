import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "../testing/test-database.ts";
import { rowsOf } from "./kept-statement.ts";
import { onlyShown, type IsShown } from "./shown-columns.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

type Words = { readonly words: { readonly word: string; readonly length: number } };
let built = 0;
const wordsAmong = (isShown: IsShown, shape: string | null, words: readonly string[], least = 0) => {
  const reads = { em: database.em(), isShown };
  return rowsOf(reads, shape, { words, least }, (given) => {
    built++;
    return reads.em
      .getKysely<Words>()
      .with("words", (db) =>
        db
          .selectFrom(sql<{ word: string }>`unnest(array['a', 'bb', 'ccc'])`.as<"it">(sql`it (word)`))
          .select(["word", sql<number>`length(word)`.as("length")]),
      )
      .selectFrom("words")
      .select(["word", "length"])
      .$call(onlyShown({ length: ["length"] }, isShown))
      .where(sql<boolean>`word = any(${given.words}::text[])`)
      .where(sql<boolean>`length(word) >= ${given.least}::int`);
  });
};

describe("a kept statement", () => {
  it("is built once, and takes other values every time, each where it belongs", async () => {
    const isShown = () => true;
    built = 0;
    expect(await wordsAmong(isShown, "words", ["a", "ccc"])).toEqual([
      { word: "a", length: 1 },
      { word: "ccc", length: 3 },
    ]);
    expect(await wordsAmong(isShown, "words", ["bb", "ccc"], 3)).toEqual([{ word: "ccc", length: 3 }]);
    expect(await wordsAmong(isShown, "words", [])).toEqual([]);
    expect(built).toBe(1);
  });

  it("is another one for who looks at other fields, for another shape, and each time when it has none", async () => {
    const [all, few]: readonly IsShown[] = [() => true, () => false];
    built = 0;
    expect(await wordsAmong(all!, "words", ["a"])).toEqual([{ word: "a", length: 1 }]);
    expect(await wordsAmong(few!, "words", ["a"])).toEqual([{ word: "a" }]);
    await wordsAmong(all!, "other words", ["a"]);
    expect(built).toBe(3);
    for (const word of ["a", "bb"]) expect(await wordsAmong(all!, null, [word])).toMatchObject([{ word }]);
    expect(built).toBe(5);
  });
});
