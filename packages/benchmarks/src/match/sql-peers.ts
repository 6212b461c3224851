import type { Contribution, Match, Person } from "@techconnect/matching/opportunity";
import { byText } from "@techconnect/matching/score";
import type { Factor } from "@techconnect/matching/weights";
import type pg from "pg";
import type { MadeWorld } from "./made-world.ts";
import { sqlForms, type SqlForm } from "./sql-forms.ts";
import { makeNumbers, occupationRows, wayRows, type Numbers } from "./wants-as-rows.ts";

/** PostgreSQL as a match index, in one of several forms. */
export type SqlPeer = {
  readonly name: string;
  readonly best: (person: Person) => Promise<readonly Match[]>;
  /** Milliseconds to make what this form needs, the common tables not counted. */
  readonly indexMs: number;
  readonly bytes: number;
};

const rowsAtATime = 5_000;

const insert = async (client: pg.Client, statement: string, rows: readonly unknown[]): Promise<void> => {
  for (let from = 0; from < rows.length; from += rowsAtATime)
    await client.query(statement, [JSON.stringify(rows.slice(from, from + rowsAtATime))]);
};

const tables = `
  drop table if exists occupation, occupation_want, way, way_want, thing_most;
  create table thing_most (thing int primary key, most float8);
  create table occupation (id int primary key, ways int not null);
  create table occupation_want (occupation int, thing int, worth float8, norm float8);
  create table way (id int primary key, opportunity int, occupation int, things int[], worths float8[], norms float8[])`;

/** Fills the tables that all forms share. */
const fill = async (client: pg.Client, world: MadeWorld, numbers: Numbers): Promise<void> => {
  await client.query(tables);
  const occupations = occupationRows(world.occupations, numbers);
  const wants = occupations.flatMap(({ occupation, wants: all }) => all.map((want) => ({ occupation, ...want })));
  await insert(
    client,
    `insert into occupation_want select * from json_to_recordset($1) as row (occupation int, thing int, worth float8, norm float8)`,
    wants,
  );
  const ways = wayRows(world, numbers).map(({ wants: all, ...way }) => ({
    ...way,
    things: all.map(({ thing }) => thing),
    worths: all.map(({ worth }) => worth),
    norms: all.map(({ norm }) => norm),
  }));
  await insert(
    client,
    `insert into way select * from json_to_recordset($1)
     as row (way int, opportunity int, occupation int, things int[], worths float8[], norms float8[])`,
    ways,
  );
  await client.query(`
    insert into occupation select number, count(way.id) from generate_series(0, ${occupations.length - 1}) as number
      left join way on way.occupation = number group by 1;
    insert into thing_most
      select thing, max(worth / norm) from way, unnest(things, worths, norms) as want (thing, worth, norm) group by thing;
    create index on occupation_want (thing) include (occupation, worth, norm);
    create index on occupation_want (occupation)`);
};

type Row = {
  readonly opportunity: number;
  readonly occupation: number;
  readonly score: number;
  readonly reasons: readonly (readonly [number, number])[] | null;
};

const largestFirst = (a: Contribution, b: Contribution) =>
  b.amount - a.amount || byText(a.factor, b.factor) || byText(a.of, b.of);

const asker = (client: pg.Client, world: MadeWorld, numbers: Numbers, form: SqlForm): SqlPeer["best"] => {
  const things = [...numbers.all.keys()].map((key): Pick<Contribution, "factor" | "of"> => {
    const [factor, of] = key.split(" ") as [Factor, string];
    return { factor, of };
  });
  return async ({ skills, occupations, interests, sectors }) => {
    const known = [
      ...[...skills].flatMap(([of, strength]) => [
        ["transferable", of, strength] as const,
        ["technical", of, strength] as const,
        ["asked", of, strength] as const,
      ]),
      ...[...occupations].map(([of, strength]) => ["occupation", of, strength] as const),
      ...[...interests].map((of) => ["interest", of, 1] as const),
      ...[...sectors].map((of) => ["sector", of, 1] as const),
    ].flatMap(([factor, of, strength]) => {
      const thing = numbers.all.get(`${factor} ${of}`);
      return thing === undefined ? [] : [{ thing, strength }];
    });
    const strengths = things.map(() => 0);
    for (const { thing, strength } of known) strengths[thing] = strength;
    const values = [known.map(({ thing }) => thing), known.map(({ strength }) => strength), strengths];
    const { rows } = await client.query<Row>({
      name: form.name,
      text: form.statement,
      values: values.slice(0, form.parameters),
    });
    return rows.map(({ opportunity, occupation, score, reasons }) => ({
      opportunity: world.opportunities[opportunity]?.id ?? "",
      occupation: world.occupations[occupation]?.id ?? null,
      score,
      contributions: (reasons ?? []).map(([thing, amount]) => ({ ...things[thing]!, amount })).toSorted(largestFirst),
    }));
  };
};

/**
 * The forms of SQL over one world. Plans are made once per form and without parallel workers or compilation, which cost
 * more than they bring when processor time is what counts.
 */
export const openSqlPeers = async (client: pg.Client, world: MadeWorld): Promise<readonly SqlPeer[]> => {
  await client.query("deallocate all; set jit = off; set max_parallel_workers_per_gather = 0; set work_mem = '256MB'");
  const numbers = makeNumbers();
  await fill(client, world, numbers);
  const peers: SqlPeer[] = [];
  for (const form of sqlForms) {
    const started = performance.now();
    for (const statement of form.prepare) await client.query(statement);
    const indexMs = performance.now() - started;
    const { rows } = await client.query<{ bytes: string }>(
      "select sum(pg_total_relation_size(name::regclass)) as bytes from unnest($1::text[]) as name",
      [form.relations],
    );
    const bytes = Number(rows[0]?.bytes);
    peers.push({ name: form.name, best: asker(client, world, numbers, form), indexMs, bytes });
  }
  await client.query("vacuum analyze");
  return peers;
};
