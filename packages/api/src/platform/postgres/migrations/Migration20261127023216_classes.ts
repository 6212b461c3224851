import { Migration } from "@mikro-orm/migrations";

export class Migration20261127023216_classes extends Migration {
  override name = "Migration20261127023216_classes";

  override up(): void | Promise<void> {
    this.addSql(
      `create table "class_day" ("region" text not null, "day" date not null, "made" int not null, primary key ("region", "day"));`,
    );

    this.addSql(
      `create table "class_group" ("region" text not null, "id" uuid not null, "request_id" uuid not null, "code" text not null, "token_hash" text not null, "label" text not null, "expected" smallint null, "languages" jsonb not null, "closes_at" timestamptz not null, "closed_at" timestamptz null, "erase_after" timestamptz not null, "tally" jsonb not null, "marks" jsonb not null, "minute" int not null, "in_minute" smallint not null, primary key ("region", "id"));`,
    );
    this.addSql(`create index "class_group_erase_after" on "class_group" ("region", "erase_after");`);
    this.addSql(`alter table "class_group" add constraint "class_group_once" unique ("region", "request_id");`);
    this.addSql(`alter table "class_group" add constraint "class_group_code" unique ("region", "code");`);
    this.addSql(`alter table "class_group" add constraint "class_group_token" unique ("region", "token_hash");`);

    this.addSql(`alter table "class_group" enable row level security;`);
    this.addSql(`alter table "class_group" force row level security;`);
    this.addSql(
      `create policy "class_group_background" on "class_group" using ((select current_setting('app.background', true)) = 'on') with check ((select current_setting('app.background', true)) = 'on');`,
    );
    this.addSql(
      `create policy "class_group_of_its_counsellor" on "class_group" using (token_hash = (select current_setting('app.class_token', true))) with check (token_hash = (select current_setting('app.class_token', true)));`,
    );
    this.addSql(
      `create policy "class_group_found_by_code" on "class_group" for select using (code = (select current_setting('app.class_code', true)));`,
    );
    this.addSql(
      `create policy "class_group_joined_by_code" on "class_group" for update using (code = (select current_setting('app.class_code', true))) with check (code = (select current_setting('app.class_code', true)));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "class_day" cascade;`);
    this.addSql(`drop table if exists "class_group" cascade;`);
  }
}
