import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { Chance } from "../chance.ts";

/** What vacancies are made of, as the database has it. */
type Parts = { readonly jobProfiles: readonly string[]; readonly skills: readonly string[] };

/** Vacancies that are written by SQL, each change a transaction. Nothing but these is there. */
export type Vacancies = {
  readonly add: (over?: { readonly in: pg.ClientBase; readonly title?: string }) => Promise<string>;
  /** Adds, changes, closes, opens again or deletes one, as chance has it. */
  readonly changeOne: () => Promise<void>;
};

const insert = `insert into vacancy (id, slug, origin, language, title, summary, description, technical, unlinked, sectors,
  day_parts, languages, listed_on, job_profile_id)
  values ($1::uuid, $2, 'import', 'nl', jsonb_build_object('nl', $3::text), '{"nl":"Een oefening."}', '{"nl":[]}', $4, '{}', '{}',
  '{}', '[]', current_date, $5)`;
/** A new revision, of another kind of work that asks something else. */
const update = `update vacancy set title = jsonb_build_object('nl', 'Oefening ' || (split_part(title ->> 'nl', ' ', 2)::int + 1)),
  technical = $2, job_profile_id = $3 where id = $1`;
const close = "update vacancy set closed_at = now() where id = $1";
const open = "update vacancy set closed_at = null where id = $1";
const remove = "delete from vacancy where id = $1";
/** From so many on, none is added. */
const most = 120;

const partsIn = async (sql: pg.Pool): Promise<Parts> => {
  const jobProfiles = await sql.query<{ id: string }>("select id from job_profile order by id");
  const skills = await sql.query<{ id: string }>("select id from skill where id not like 'tc:%' order by id limit 40");
  return { jobProfiles: jobProfiles.rows.map(({ id }) => id), skills: skills.rows.map(({ id }) => id) };
};

/** Takes the sample vacancies away and gives a hand that writes others. */
export const writeVacancies = async (sql: pg.Pool, chance: Chance): Promise<Vacancies> => {
  await sql.query("delete from vacancy");
  const { jobProfiles, skills } = await partsIn(sql);
  const ids: string[] = [];
  const asked = (): readonly [readonly string[], string] => [
    chance.someBelow(skills.length, 2).flatMap((at) => skills[at] ?? []),
    chance.oneOf(jobProfiles),
  ];
  const add: Vacancies["add"] = async (over) => {
    const id = randomUUID();
    await (over?.in ?? sql).query(insert, [id, `oefening-${id}`, over?.title ?? "Oefening 1", ...asked()]);
    return id;
  };
  return {
    add,
    changeOne: async () => {
      const kind = chance.below(10);
      if (ids.length < 10 || (kind < 2 && ids.length < most)) ids.push(await add());
      else if (kind < 7) await sql.query(update, [chance.oneOf(ids), ...asked()]);
      else if (kind < 9) await sql.query(chance.oneOf([close, open]), [chance.oneOf(ids)]);
      else await sql.query(remove, ids.splice(chance.below(ids.length), 1));
    },
  };
};

/** How many vacancies search holds otherwise than the table: one that lacks, one too many, or another revision. */
export const differencesIn = async (sql: pg.Pool): Promise<number> => {
  const { rows } = await sql.query<{ count: string }>(`
    select count(*) from (select id, title ->> 'nl' as title from vacancy where closed_at is null) as kept
    full join (select id, texts -> 'title' ->> 'nl' as title from search_document where kind = 'vacancy') as found using (id)
    where kept.title is distinct from found.title`);
  return Number(rows[0]?.count);
};

/** The revision of each vacancy that search holds. */
export const revisionsIn = async (sql: pg.Pool): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await sql.query<{ id: string; revision: number }>(
    `select id, split_part(texts -> 'title' ->> 'nl', ' ', 2)::int as revision from search_document where kind = 'vacancy' and texts -> 'title' ->> 'nl' like 'Oefening %'`,
  );
  return new Map(rows.map(({ id, revision }) => [id, revision]));
};
