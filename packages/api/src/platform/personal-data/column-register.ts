/**
 * `no`: says nothing about anybody, also where it stands in a row about somebody. `about`: about a person, who gets it
 * with everything else that is held. `secret`: opens something, or stands in the place of a person; erased like the rest,
 * given to nobody.
 */
export const tags = ["no", "about", "secret"] as const;
export type Tag = (typeof tags)[number];

/** What the register says of a column, `schema.table.column`; the tag is null where nobody has decided yet. */
export type ColumnRow = {
  readonly column: string;
  readonly tag: Tag | null;
  readonly whose: string;
  readonly purpose: string;
  readonly keptUntil: string;
};

const tableOf = (column: string): string => column.slice(0, column.lastIndexOf("."));

/** Reads the rows out of the text of the register. */
export const readRegister = (text: string): readonly ColumnRow[] =>
  text.split("\n").flatMap((line) => {
    const [, column = "", tag = "", whose = "", purpose = "", keptUntil = ""] = line
      .split("|")
      .map((cell) => cell.trim());
    if (!/^`[^`]+\.[^`]+\.[^`]+`$/.test(column)) return [];
    return [{ column: column.slice(1, -1), tag: tags.find((one) => one === tag) ?? null, whose, purpose, keptUntil }];
  });

/** Is everything said that has to be? Of what is about nobody there is nothing to say. */
const isDecided = ({ tag, whose, purpose, keptUntil }: ColumnRow): boolean =>
  tag === "no" || (tag !== null && whose !== "" && purpose !== "" && keptUntil !== "");

/** Columns without a row, rows without a column, rows that nobody has decided, and rows that stand there twice. */
export const gapsIn = (rows: readonly ColumnRow[], columns: readonly string[]) => {
  const listed = rows.map(({ column }) => column);
  const [known, there] = [new Set(listed), new Set(columns)];
  return {
    missing: columns.filter((column) => !known.has(column)),
    superfluous: listed.filter((column) => !there.has(column)),
    undecided: rows.filter((row) => !isDecided(row)).map(({ column }) => column),
    twice: listed.filter((column, at) => listed.indexOf(column) !== at),
  };
};

const introduction = `# What is held about people, column by column

Every column of the database. \`pnpm --filter @techconnect/api personal-data\` adds rows for new columns, with \`?\` where
somebody has to decide, and takes out rows of columns that are gone; it reads the migrated database of \`DATABASE_URL\`. A
column without a row, a row without a column or a \`?\` fails the tests.

- \`no\`: says nothing about anybody, also where it stands in a row about somebody.
- \`about\`: about a person. What is about whoever has the account they get as JSON, and it goes when they erase it.
- \`secret\`: opens something, or stands in the place of a person; it goes as well, and is given to nobody.`;

const rowOf = (column: string, row: ColumnRow | undefined): string =>
  `| \`${column}\` | ${row?.tag ?? "?"} | ${row?.whose ?? ""} | ${row?.purpose ?? ""} | ${row?.keptUntil ?? ""} |`;

/** The text of the register for the columns that there are: rows that are there keep what was decided. */
export const printRegister = (columns: readonly string[], rows: readonly ColumnRow[]): string => {
  const decided = new Map(rows.map((row) => [row.column, row]));
  const tables = [...Map.groupBy(columns, tableOf)].map(([table, own]) =>
    [
      `## ${table}`,
      "",
      "| column | personal | whose | what for | kept until |",
      "| --- | --- | --- | --- | --- |",
      ...own.map((column) => rowOf(column, decided.get(column))),
    ].join("\n"),
  );
  return `${[introduction, ...tables].join("\n\n")}\n`;
};
