import { ladder } from "@techconnect/domain/courses/may-enter";
import { coursesShown, pageSize } from "./answer.ts";

/**
 * What somebody would write by hand for this page, on the product's own tables: the same rows in the same order and
 * language as the product gives. `$1` and `$2` are the position after which the page begins.
 */
const text = (table: string, column: string) =>
  `coalesce(${table}.${column} ->> 'nl', ${table}.${column} ->> ${table}.language)`;
const rung = `case ${ladder.map((level, place) => `when '${level}' = any(course.entry_levels) then '${place}'`).join(" ")} else '${ladder.length}' end`;
const inOrder = `(${rung} || ' ' || ${text("course", "title")}) collate "C", course.id`;

export const vacanciesOfPage = `
  select vacancy.id, vacancy.slug, ${text("vacancy", "title")} as title, ${text("vacancy", "summary")} as summary,
    employer.name as employer, vacancy.technical, vacancy.job_profile_id as work, vacancy.listed_on
  from vacancy left join employer on employer.id = vacancy.employer_id
  where vacancy.region = 'nl-ams' and vacancy.closed_at is null
    and (vacancy.valid_through is null or vacancy.valid_through >= current_date)
    and (vacancy.listed_on, vacancy.id) < ($1::date, $2::uuid)
  order by vacancy.listed_on desc, vacancy.id desc limit ${pageSize}`;

/** One statement, one text: what plain SQL does best. */
export const pageAsJson = `
  with page as materialized (${vacanciesOfPage})
  select coalesce(json_agg(json_build_object(
    'id', page.id, 'slug', page.slug, 'title', page.title, 'summary', page.summary, 'employer', page.employer,
    'skills', (
      select coalesce(json_agg(json_build_object('id', skill.id, 'label', skill.label ->> 'nl') order by asked.place), '[]')
      from unnest(page.technical) with ordinality as asked (id, place) join skill on skill.id = asked.id
    ),
    'courses', (
      select coalesce(json_agg(json_build_object('id', course.id, 'slug', course.slug, 'title', course.title)), '[]')
      from (
        select course.id, course.slug, ${text("course", "title")} as title
        from course_job_profile as route join course on course.id = route.course_id
        where route.job_profile_id = page.work and course.status <> 'historic'
        order by ${inOrder} limit ${coursesShown}
      ) as course
    )
  ) order by page.listed_on desc, page.id desc), '[]')::text as page from page`;

/** The skills of many vacancies at once; `$1` their ids. */
export const skillsByIds = `select id, label ->> 'nl' as label from skill where id = any($1::text[])`;

/** The first courses of many kinds of work at once; `$1` their ids. */
export const coursesOfWorks = `
  select work, id, slug, title from (
    select route.job_profile_id as work, course.id, course.slug, ${text("course", "title")} as title,
      row_number() over (partition by route.job_profile_id order by ${inOrder}) as place
    from course_job_profile as route join course on course.id = route.course_id
    where route.job_profile_id = any($1::uuid[]) and course.status <> 'historic'
  ) as course where place <= ${coursesShown} order by work, place`;

/**
 * The page in tables of its own, for those who can only follow references from row to row: open vacancies, texts in one
 * language, and the four courses of each already chosen. That saves them work that the others do for each request.
 */
export const flatTables = `
  drop schema if exists flat cascade;
  create schema flat;
  create table flat.vacancy as
    select vacancy.id, vacancy.slug, ${text("vacancy", "title")} as title, ${text("vacancy", "summary")} as summary,
      employer.name as employer, vacancy.listed_on
    from vacancy left join employer on employer.id = vacancy.employer_id
    where vacancy.closed_at is null and vacancy.region = 'nl-ams';
  create table flat.skill as select id, label ->> 'nl' as label from skill;
  create table flat.course as select id, slug, ${text("course", "title")} as title from course where status <> 'historic';
  create table flat.vacancy_skill as
    select vacancy.id as vacancy_id, asked.place::int as position, asked.id as skill_id
    from vacancy join flat.vacancy as open on open.id = vacancy.id,
      unnest(vacancy.technical) with ordinality as asked (id, place);
  create table flat.vacancy_course as
    with shown as (
      select work, id, place from (
        select route.job_profile_id as work, course.id,
          row_number() over (partition by route.job_profile_id order by ${inOrder}) as place
        from course_job_profile as route join course on course.id = route.course_id where course.status <> 'historic'
      ) as course where place <= ${coursesShown}
    )
    select vacancy.id as vacancy_id, shown.place::int as position, shown.id as course_id
    from vacancy join flat.vacancy as open on open.id = vacancy.id join shown on shown.work = vacancy.job_profile_id;
  alter table flat.vacancy add primary key (id);
  alter table flat.skill add primary key (id);
  alter table flat.course add primary key (id);
  alter table flat.vacancy_skill add primary key (vacancy_id, position);
  alter table flat.vacancy_course add primary key (vacancy_id, position);
  alter table flat.vacancy_skill add foreign key (vacancy_id) references flat.vacancy,
    add foreign key (skill_id) references flat.skill;
  alter table flat.vacancy_course add foreign key (vacancy_id) references flat.vacancy,
    add foreign key (course_id) references flat.course;
  create index on flat.vacancy (listed_on desc, id desc);
  create index on flat.vacancy (listed_on);`;

/** Positions all over the list: `$1` of them. */
export const positionsAllOver = `
  select day, id from (
    select listed_on::text as day, id, row_number() over (order by listed_on desc, id desc) as place,
      greatest(1, count(*) over () / ($1::int + 1)) as step
    from flat.vacancy
  ) as listed where place % step = 0 order by place limit $1::int`;
