import { Migration } from "@mikro-orm/migrations";

export class Migration20261123190152_content extends Migration {
  override name = "Migration20261123190152_content";

  override up(): void | Promise<void> {
    this.addSql(
      `create table "employer" ("id" uuid not null, "name" text not null, "about" jsonb null, "origin" text not null, primary key ("id"));`,
    );

    this.addSql(
      `create table "job_profile" ("id" uuid not null, "slug" text not null, "title" jsonb not null, "summary" jsonb not null, "esco_occupation" uuid not null, "esco_code" text not null, "levels" text[] not null, "sectors" text[] not null, "interests" text[] not null, "day" jsonb not null, "verdicts" jsonb not null, "pay" jsonb null, "synonyms" text[] not null, "source" jsonb not null, primary key ("id"));`,
    );
    this.addSql(`alter table "job_profile" add constraint "job_profile_slug_unique" unique ("slug");`);

    this.addSql(
      `create table "opportunity_change" ("id" bigserial primary key, "kind" text not null, "opportunity_id" uuid not null, "changed_in" xid8 not null default pg_current_xact_id(), "changed_at" timestamptz not null default now());`,
    );
    this.addSql(`create index "opportunity_change_changed_in" on "opportunity_change" ("changed_in");`);

    this.addSql(
      `create table "place" ("id" uuid not null, "slug" text not null, "name" text not null, "municipality" text not null, "postcode" text not null, "latitude" double precision not null, "longitude" double precision not null, "origin" text not null, "source" jsonb not null, primary key ("id"));`,
    );
    this.addSql(`alter table "place" add constraint "place_slug_unique" unique ("slug");`);
    this.addSql(`create index "place_postcode" on "place" ("postcode", "origin");`);

    this.addSql(
      `create table "provider" ("id" uuid not null, "slug" text not null, "name" text not null, "about" jsonb not null, "fictional" boolean not null, "website" text null, "source" jsonb not null, primary key ("id"));`,
    );
    this.addSql(`alter table "provider" add constraint "provider_slug_unique" unique ("slug");`);

    this.addSql(
      `create table "course" ("id" uuid not null, "code" text not null, "slug" text not null, "provider_id" uuid not null, "title" jsonb not null, "summary" jsonb not null, "outcome" jsonb not null, "admission" jsonb not null, "level_out" text not null, "entry_levels" text[] not null, "minimum_age" smallint null, "duration_weeks" smallint null, "hours_per_week" smallint null, "day_parts" text[] not null, "mode" text null, "price_cents" int null, "price_note" jsonb null, "languages" jsonb not null, "childcare_on_site" boolean null, "device_included" boolean null, "recognised" boolean null, "status" text not null, "teaches" text[] not null, "place_id" uuid null, "source" jsonb not null, primary key ("id"));`,
    );
    this.addSql(`alter table "course" add constraint "course_code_unique" unique ("code");`);
    this.addSql(`alter table "course" add constraint "course_slug_unique" unique ("slug");`);
    this.addSql(`create index "course_provider_id_index" on "course" ("provider_id");`);

    this.addSql(
      `create table "course_job_profile" ("course_id" uuid not null, "job_profile_id" uuid not null, primary key ("course_id", "job_profile_id"));`,
    );
    this.addSql(`create index "course_job_profile_job_profile_id_index" on "course_job_profile" ("job_profile_id");`);

    this.addSql(
      `create table "course_edition" ("id" uuid not null, "course_id" uuid not null, "starts_on" date not null, "places_left" smallint null, "source" jsonb not null, primary key ("id"));`,
    );
    this.addSql(`create index "course_edition_course_starts_on" on "course_edition" ("course_id", "starts_on");`);

    this.addSql(
      `create table "skill" ("id" text not null, "kind" text not null, "label" jsonb not null, "work_label" jsonb null, "reason" jsonb null, "learn" jsonb null, "esco_uris" text[] not null, "synonyms" text[] not null, primary key ("id"));`,
    );

    this.addSql(
      `create table "job_profile_skill" ("job_profile_id" uuid not null, "skill_id" text not null, "position" smallint not null, "weight" smallint null, "here" jsonb null, primary key ("job_profile_id", "skill_id"));`,
    );
    this.addSql(`create index "job_profile_skill_skill_id_index" on "job_profile_skill" ("skill_id");`);

    this.addSql(
      `create table "story" ("id" uuid not null, "position" smallint not null, "slug" text not null, "name" text not null, "former_work" jsonb not null, "quote" jsonb not null, "body" jsonb not null, "job_profile_id" uuid not null, "place_id" uuid null, "example" boolean not null, "source" jsonb not null, primary key ("id"));`,
    );
    this.addSql(`alter table "story" add constraint "story_slug_unique" unique ("slug");`);
    this.addSql(`create index "story_job_profile_id_index" on "story" ("job_profile_id");`);

    this.addSql(
      `create table "vacancy" ("region" text not null default 'nl-ams', "id" uuid not null, "slug" text not null, "origin" text not null, "source_key" text null, "source_url" text null, "content_hash" text null, "language" text not null, "title" jsonb not null, "summary" jsonb not null, "description" jsonb not null, "employer_id" uuid null, "job_profile_id" uuid null, "technical" text[] not null, "unlinked" text[] not null, "sectors" text[] not null, "hours_from" smallint null, "hours_to" smallint null, "day_parts" text[] not null, "pay_from_cents" int null, "pay_to_cents" int null, "pay_period" text null, "pay_text" text null, "place_id" uuid null, "place_text" text null, "remote" text null, "languages" jsonb not null, "minimum_age" smallint null, "device_included" boolean null, "learning" text null, "posted_on" date null, "valid_through" date null, "listed_on" date not null, "closed_at" timestamptz null, primary key ("region", "id"));`,
    );
    this.addSql(`create index "vacancy_employer_id_index" on "vacancy" ("employer_id");`);
    this.addSql(`create index "vacancy_region_listed_on" on "vacancy" ("region", "listed_on", "id");`);
    this.addSql(
      `create index "vacancy_region_job_profile" on "vacancy" ("region", "job_profile_id", "listed_on", "id");`,
    );
    this.addSql(`alter table "vacancy" add constraint "vacancy_region_slug" unique ("region", "slug");`);
    this.addSql(`alter table "vacancy" add constraint "vacancy_region_source_key" unique ("region", "source_key");`);

    this.addSql(
      `alter table "employer" add constraint "employer_origin_check" check ("origin" in ('sample', 'import'));`,
    );

    this.addSql(
      `alter table "opportunity_change" add constraint "opportunity_change_kind_check" check ("kind" in ('job-profile', 'course', 'vacancy'));`,
    );

    this.addSql(`alter table "place" add constraint "place_postcode_check" check (postcode ~ '^[1-9][0-9]{3}\$');`);
    this.addSql(`alter table "place" add constraint "place_origin_check" check ("origin" in ('catalogue', 'import'));`);

    this.addSql(
      `alter table "course" add constraint "course_provider_id_foreign" foreign key ("provider_id") references "provider" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "course" add constraint "course_place_id_foreign" foreign key ("place_id") references "place" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "course" add constraint "course_mode_check" check ("mode" in ('on-site', 'online', 'blended', 'work-based'));`,
    );
    this.addSql(
      `alter table "course" add constraint "course_status_check" check ("status" in ('running', 'unconfirmed', 'historic'));`,
    );

    this.addSql(
      `alter table "course_job_profile" add constraint "course_job_profile_course_id_foreign" foreign key ("course_id") references "course" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "course_job_profile" add constraint "course_job_profile_job_profile_id_foreign" foreign key ("job_profile_id") references "job_profile" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "course_edition" add constraint "course_edition_course_id_foreign" foreign key ("course_id") references "course" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "skill" add constraint "skill_kind_check" check ("kind" in ('transferable', 'technical'));`,
    );

    this.addSql(
      `alter table "job_profile_skill" add constraint "job_profile_skill_job_profile_id_foreign" foreign key ("job_profile_id") references "job_profile" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "job_profile_skill" add constraint "job_profile_skill_skill_id_foreign" foreign key ("skill_id") references "skill" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "job_profile_skill" add constraint "job_profile_skill_weight_check" check ((weight >= 1) and (weight <= 3));`,
    );

    this.addSql(
      `alter table "story" add constraint "story_job_profile_id_foreign" foreign key ("job_profile_id") references "job_profile" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "story" add constraint "story_place_id_foreign" foreign key ("place_id") references "place" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "vacancy" add constraint "vacancy_employer_id_foreign" foreign key ("employer_id") references "employer" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "vacancy" add constraint "vacancy_job_profile_id_foreign" foreign key ("job_profile_id") references "job_profile" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "vacancy" add constraint "vacancy_place_id_foreign" foreign key ("place_id") references "place" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "vacancy" add constraint "vacancy_origin_check" check ("origin" in ('sample', 'import'));`,
    );
    this.addSql(
      `alter table "vacancy" add constraint "vacancy_pay_period_check" check ("pay_period" in ('hour', 'month', 'year'));`,
    );
    this.addSql(
      `alter table "vacancy" add constraint "vacancy_remote_check" check ("remote" in ('no', 'partly', 'fully'));`,
    );
    this.addSql(
      `alter table "vacancy" add constraint "vacancy_learning_check" check ("learning" in ('on-the-job', 'bbl', 'none'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "vacancy" drop constraint "vacancy_employer_id_foreign";`);
    this.addSql(`alter table "course_job_profile" drop constraint "course_job_profile_job_profile_id_foreign";`);
    this.addSql(`alter table "job_profile_skill" drop constraint "job_profile_skill_job_profile_id_foreign";`);
    this.addSql(`alter table "story" drop constraint "story_job_profile_id_foreign";`);
    this.addSql(`alter table "vacancy" drop constraint "vacancy_job_profile_id_foreign";`);
    this.addSql(`alter table "course" drop constraint "course_place_id_foreign";`);
    this.addSql(`alter table "story" drop constraint "story_place_id_foreign";`);
    this.addSql(`alter table "vacancy" drop constraint "vacancy_place_id_foreign";`);
    this.addSql(`alter table "course" drop constraint "course_provider_id_foreign";`);
    this.addSql(`alter table "course_job_profile" drop constraint "course_job_profile_course_id_foreign";`);
    this.addSql(`alter table "course_edition" drop constraint "course_edition_course_id_foreign";`);
    this.addSql(`alter table "job_profile_skill" drop constraint "job_profile_skill_skill_id_foreign";`);

    this.addSql(`drop table if exists "employer" cascade;`);
    this.addSql(`drop table if exists "job_profile" cascade;`);
    this.addSql(`drop table if exists "opportunity_change" cascade;`);
    this.addSql(`drop table if exists "place" cascade;`);
    this.addSql(`drop table if exists "provider" cascade;`);
    this.addSql(`drop table if exists "course" cascade;`);
    this.addSql(`drop table if exists "course_job_profile" cascade;`);
    this.addSql(`drop table if exists "course_edition" cascade;`);
    this.addSql(`drop table if exists "skill" cascade;`);
    this.addSql(`drop table if exists "job_profile_skill" cascade;`);
    this.addSql(`drop table if exists "story" cascade;`);
    this.addSql(`drop table if exists "vacancy" cascade;`);
  }
}
