import { Migration } from "@mikro-orm/migrations";

export class Migration20261123184112_start extends Migration {
  override name = "Migration20261123184112_start";

  override up(): void | Promise<void> {
    this.addSql(
      `create table "help_desk" ("id" uuid not null, "position" smallint not null, "slug" text not null, "name" text not null, "about" jsonb not null, "topics" text[] not null, "area" text not null, "website" text null, "telephone" text null, "source" jsonb not null, primary key ("id"));`,
    );
    this.addSql(`alter table "help_desk" add constraint "help_desk_slug_unique" unique ("slug");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "help_desk" cascade;`);
  }
}
