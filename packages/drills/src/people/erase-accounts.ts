import type pg from "pg";
import { none, within, type Drill, type DrillScope, type Finding } from "../drill.ts";
import { ask } from "../stage/ask.ts";
import { waitUntil } from "../stage/wait-until.ts";
import { signIn } from "./sign-in.ts";

const sizes = { full: { people: 60 }, small: { people: 2 } } as const;
const goneWithin = 60_000;
/** Person, account, mail, card and organisation; with fewer there would be nothing to find. */
const fewestRows = 5;
/** No other word of the database holds it. */
const canary = "canary4711";

type Column = { readonly place: string; readonly name: string };

/** Every column of the database that can hold a word. */
const columnsIn = async (sql: pg.Pool): Promise<readonly Column[]> => {
  const { rows } = await sql.query<Column>(
    `select format('%I.%I', table_schema, table_name) as place, format('%I', column_name) as name
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  return rows;
};

/** How many rows hold the canary, in whatever column. */
const hitsIn = async (sql: pg.Pool, columns: readonly Column[]): Promise<number> => {
  const counts = columns.map(
    ({ place, name }) => `(select count(*) from only ${place} where strpos(${name}::text, '${canary}') > 0)`,
  );
  const { rows } = await sql.query<{ hits: string }>(`select ${counts.join(" + ")} as hits`);
  return Number(rows[0]?.hits ?? -1);
};

const card = { flow: "a=bdacbdacbdac", experiences: [{ id: "kok", words: `kok ${canary}` }] };
const fill = `mutation ($card: KeepCardInput!) {
  keepCard(input: $card, consent: { textVersion: 1, sixteenOrOlder: true }) { __typename }
  changeAccount(input: { name: "${canary}", locale: nl }) { __typename }
  createOrganisation(input: { requestId: "0199c0de-0000-7000-8000-000000000001", kind: HUB, name: "${canary}" }) { __typename }
}`;

const run = async ({ open, size, chance }: DrillScope): Promise<readonly Finding[]> => {
  const { people } = sizes[size];
  const stage = await open();
  let api = await stage.startApi();
  const columns = await columnsIn(stage.sql);
  let [filled, refused] = [0, 0];
  for (let n = 0; n < people; n++) {
    const email = `${canary}-${n}@drill.example`;
    const { headers } = await signIn(stage.apiOrigin, email);
    await ask(stage.apiOrigin, fill.replace("000001", String(n).padStart(6, "0")), { card }, headers);
    filled = Math.max(filled, await hitsIn(stage.sql, columns));
    const erase = ask(stage.apiOrigin, `mutation { eraseAccount(confirm: "${email}") { __typename } }`, {}, headers);
    // now and then the process dies with the answer on its lips; whoever got none asks again
    const dies = chance.below(4) === 0;
    if (dies) {
      await new Promise((resolve) => setTimeout(resolve, chance.below(40)));
      await api.kill();
    }
    const { data } = await erase;
    if (dies) api = await stage.startApi();
    if (data === null) await again(stage.apiOrigin, email);
    else if (!JSON.stringify(data).includes("AccountErased")) refused++;
  }
  await stage.startWorker();
  const gone = await waitUntil(async () => (await hitsIn(stage.sql, columns)) === 0, goneWithin);
  return [
    {
      what: "rows that held a word of one of them before",
      criterion: `≥ ${fewestRows}`,
      measured: String(filled),
      passed: filled >= fewestRows,
    },
    none("accounts that could not be erased", refused, `${people}`),
    within(`no word of them left in ${columns.length} columns`, gone, goneWithin),
    none("rows that still hold one", await hitsIn(stage.sql, columns), "all"),
  ];
};

/** Signs in anew and erases what is there, if anything is: the same as before, or an account with nothing in it. */
const again = async (origin: string, email: string): Promise<void> => {
  const { headers } = await signIn(origin, email);
  await ask(origin, `mutation { eraseAccount(confirm: "${email}") { __typename } }`, {}, headers);
};

/** G1: accounts are erased while the API is killed now and then, and the worker comes late. */
export const eraseAccounts: Drill = {
  name: "erase-accounts",
  title: "Accounts are erased while processes die",
  run,
};
