import pg from "pg";

type Whose = { readonly id: string; readonly email: string };

/** What stands in a column of the rows about somebody, as JSON has it; without nothing. */
export const valuesOf = async (
  url: string,
  table: string,
  column: string,
  condition: string,
  { id, email }: Whose,
): Promise<readonly unknown[]> => {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    const from = table.split(".").map((part) => owner.escapeIdentifier(part));
    const { rows } = await owner.query<{ value: unknown }>(
      `select to_jsonb(t.${owner.escapeIdentifier(column)}) as value from ${from.join(".")} t
       where (${condition}) and ($1::uuid is not null or $2::text is not null) and t.${owner.escapeIdentifier(column)} is not null`,
      [id, email],
    );
    return rows.map(({ value }) => value);
  } finally {
    await owner.end();
  }
};

/** Everything in a tree that is no list or object. */
const leavesOf = (value: unknown): readonly unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(leavesOf) : [value];

/** Instants in the one way of writing them, whatever way they were written in. */
const plain = (value: unknown): unknown => {
  const isInstant = typeof value === "string" && /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(value);
  return isInstant ? new Date(value).getTime() : value;
};

/** Does a text of JSON hold every value that is in another? */
export const holds = (json: string, value: unknown): boolean => {
  const leaves = new Set(leavesOf(JSON.parse(json)).map(plain));
  const wanted = typeof value === "string" && value.startsWith("{") ? JSON.parse(value) : value;
  return leavesOf(wanted).every((leaf) => leaf === null || leaves.has(plain(leaf)));
};
