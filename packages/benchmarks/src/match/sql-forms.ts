const amount = (want: string) => `floor(${want}.worth * person.strength / ${want}.norm * 4294967296) / 4294967296`;

/** As many ways as surely hold the twenty best opportunities, each with the best of its ways: none has more than three. */
const mostWays = 60;
const inOrder = `order by score desc, opportunity, occupation limit ${mostWays}`;

/** What is known of the person, and what each occupation scores for it: once per occupation and not per opportunity. */
const start = `
  with person as materialized (select * from unnest($1::int[], $2::float8[]) as person (thing, strength)),
  block as materialized (
    select occupation.id as occupation, ways, coalesce(score, 0) as score
    from occupation left join (
      select occupation, sum(${amount("want")}) as score
      from occupation_want as want join person using (thing) group by occupation
    ) as scored on scored.occupation = occupation.id
  )`;

/** The twenty best opportunities of the best ways, with reasons. */
const finish = `
  , best as (
    select * from (select distinct on (opportunity) * from ranked order by opportunity, score desc, occupation) as once
    order by score desc, opportunity limit 20
  )
  select best.opportunity, best.occupation, best.score::float8, (
    select json_agg(json_build_array(thing, amount)) from (
      select thing, ${amount("want")} as amount
      from occupation_want as want join person using (thing) where want.occupation = best.occupation
      union all
      select thing, ${amount("want")}
      from way, unnest(way.things, way.worths, way.norms) as want (thing, worth, norm) join person using (thing)
      where way.id = best.way
    ) as reasons where amount > 0
  ) as reasons
  from best order by score desc, opportunity`;

/** The person's strengths come as one array as well, by thing: a join in each row would cost ten times as much. */
const besideOf = `lateral (
    select coalesce(sum(floor(worth * ($3::float8[])[thing + 1] / norm * 4294967296) / 4294967296), 0) as score
    from unnest(way.things, way.worths, way.norms) as want (thing, worth, norm)
  ) as beside`;

export type SqlForm = {
  readonly name: string;
  /** What it needs beside the common tables. */
  readonly prepare: readonly string[];
  /** What is counted as its size on disk. */
  readonly relations: readonly string[];
  readonly statement: string;
  /** The things, the strengths, and for some the strengths by thing. */
  readonly parameters: 2 | 3;
};

/** A row per wanted thing, joined with the person's and added up. */
const joinAndGroup: SqlForm = {
  name: "SQL: join, group by",
  prepare: [
    `create table way_want as select way.id as way, want.* from way, unnest(things, worths, norms) as want (thing, worth, norm)
     order by thing, way`,
    "create index way_want_thing on way_want (thing) include (way, worth, norm)",
  ],
  relations: ["way", "way_want"],
  parameters: 2,
  statement: `${start}, beside as (
    select way, sum(${amount("want")}) as score from way_want as want join person using (thing) group by way
  ), ranked as (
    select way.id as way, opportunity, way.occupation, block.score + coalesce(beside.score, 0) as score
    from way join block using (occupation) left join beside on beside.way = way.id ${inOrder}
  ) ${finish}`,
};

/** Only ways that can still come into the list: the most promising are scored first, and set what others must reach. */
const filterFirst: SqlForm = {
  name: "SQL: filter first, lateral",
  prepare: ["create index way_occupation on way (occupation)"],
  relations: ["way"],
  parameters: 3,
  statement: `${start}, most as (
    select sum(most * strength) + 1e-6 as score from thing_most join person using (thing)
  ), promising as (
    select occupation, score from (
      select occupation, score, sum(ways) over (order by score desc, occupation) - ways as before from block
    ) as each where before < 1000
  ), bound as (
    select min(score) as score from (
      select promising.score + beside.score as score from promising join way using (occupation), ${besideOf}
      order by 1 desc limit ${mostWays}
    ) as each
  ), ranked as (
    select way.id as way, opportunity, way.occupation, block.score + beside.score as score
    from block join way using (occupation), ${besideOf}
    where block.score + (select score from most) >= (select score from bound) ${inOrder}
  ) ${finish}`,
};

/** Ways with a technical skill or sector in common through an inverted index; the others score as their occupation. */
const invertedIndex: SqlForm = {
  name: "SQL: GIN intarray, lateral",
  prepare: [
    "create extension if not exists intarray",
    "create index way_things on way using gin (things gin__int_ops)",
  ],
  relations: ["way"],
  parameters: 3,
  statement: `${start}, ranked as (
    select * from ((
      select way.id as way, opportunity, way.occupation, block.score + beside.score as score
      from way join block using (occupation), ${besideOf}
      where way.things && $1::int[] ${inOrder}
    ) union all (
      select way.id, opportunity, way.occupation, block.score from way join block using (occupation)
      where not way.things && $1::int[] ${inOrder}
    )) as either ${inOrder}
  ) ${finish}`,
};

export const sqlForms: readonly SqlForm[] = [joinAndGroup, filterFirst, invertedIndex];
