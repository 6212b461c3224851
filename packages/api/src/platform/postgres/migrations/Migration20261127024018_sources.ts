import { Migration } from "@mikro-orm/migrations";

export class Migration20261127024018_sources extends Migration {
  override name = "Migration20261127024018_sources";

  override up(): void | Promise<void> {
    this.addSql(
      `create table "vacancy_sighting" ("region" text not null, "source_id" uuid not null, "source_key" text not null, "run_id" uuid not null, "batch" int not null, "shown_since" uuid not null, "not_seen_since" timestamptz null, "closed_at" timestamptz null, primary key ("region", "source_id", "source_key"));`,
    );
    this.addSql(`create index "vacancy_sighting_source_key" on "vacancy_sighting" ("region", "source_key");`);

    this.addSql(
      `create table "vacancy_source" ("region" text not null, "id" uuid not null, "address" text not null, "etag" text null, "last_modified" text null, "checkpoint" jsonb null, "last_complete_at" timestamptz null, "every_minutes" int null, "most_pages" int not null default 100, "next_run_at" timestamptz null, "last_run_at" timestamptz null, "last_result" text null, "failures" int not null default 0, primary key ("region", "id"));`,
    );
    this.addSql(`create index "vacancy_source_next_run_at" on "vacancy_source" ("region", "next_run_at");`);
    this.addSql(`alter table "vacancy_source" add constraint "vacancy_source_address" unique ("region", "address");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "vacancy_sighting" cascade;`);
    this.addSql(`drop table if exists "vacancy_source" cascade;`);
  }
}
