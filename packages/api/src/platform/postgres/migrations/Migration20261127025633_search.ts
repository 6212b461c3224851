import { Migration } from "@mikro-orm/migrations";

export class Migration20261127025633_search extends Migration {
  override name = "Migration20261127025633_search";

  override up(): void | Promise<void> {
    this.addSql(
      `create table "search_facets" ("id" serial primary key, "key" text not null, "kind" text not null, "levels" text[] not null, "sectors" text[] not null, "day_parts" text[] not null, "features" text[] not null);`,
    );
    this.addSql(`alter table "search_facets" add constraint "search_facets_key_unique" unique ("key");`);

    this.addSql(
      `create table "search_document" ("region" text not null, "kind" text not null, "id" uuid not null, "version" text not null, "words" tsvector not null, "head_words" tsvector not null, "facets_id" int not null, "latitude" double precision null, "longitude" double precision null, "rank" smallint not null, "last_day" int null, "listed_on" int null, "texts" jsonb not null, "round" text not null, primary key ("region", "kind", "id"));`,
    );
    this.addSql(`create index "search_document_words" on "search_document" using gin ("words");`);

    this.addSql(
      `create table "search_feed" ("region" text not null, "engine" text not null, "cursor" text null, "made_with" text null, "read_at" timestamptz null, primary key ("region", "engine"));`,
    );

    this.addSql(
      `create table "search_word" ("region" text not null, "word" text not null, "documents" int not null, "deletions" text[] not null, primary key ("region", "word"));`,
    );
    this.addSql(`create index "search_word_deletions" on "search_word" using gin ("deletions");`);

    this.addSql(
      `alter table "search_document" add constraint "search_document_facets_id_foreign" foreign key ("facets_id") references "search_facets" ("id");`,
    );
    this.addSql(
      `alter table "search_document" add constraint "search_document_kind_check" check (kind in ('job-profile', 'course', 'vacancy'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "search_document" drop constraint "search_document_facets_id_foreign";`);

    this.addSql(`drop table if exists "search_facets" cascade;`);
    this.addSql(`drop table if exists "search_document" cascade;`);
    this.addSql(`drop table if exists "search_feed" cascade;`);
    this.addSql(`drop table if exists "search_word" cascade;`);
  }
}
