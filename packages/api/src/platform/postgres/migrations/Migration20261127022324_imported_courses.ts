import { Migration } from "@mikro-orm/migrations";

export class Migration20261127022324_imported_courses extends Migration {
  override name = "Migration20261127022324_imported_courses";

  override up(): void | Promise<void> {
    this.addSql(`alter table "provider" add "origin" text not null default 'catalogue';`);
    this.addSql(`alter table "provider" alter column "about" drop not null;`);
    this.addSql(
      `alter table "provider" add constraint "provider_origin_check" check ("origin" in ('catalogue', 'import'));`,
    );

    this.addSql(
      `alter table "course" add "origin" text not null default 'catalogue', add "source_key" text null, add "content_hash" text null, add "language" text not null default 'nl', add "description" jsonb null, add "unlinked" text[] not null default '{}', add "place_text" text null;`,
    );
    this.addSql(`alter table "course" alter column "outcome" drop not null;`);
    this.addSql(`alter table "course" alter column "admission" drop not null;`);
    this.addSql(`alter table "course" alter column "level_out" drop not null;`);
    this.addSql(`alter table "course" add constraint "course_source_key_unique" unique ("source_key");`);
    this.addSql(
      `alter table "course" add constraint "course_origin_check" check ("origin" in ('catalogue', 'import'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "course" drop constraint "course_source_key_unique";`);
    this.addSql(`alter table "course" drop constraint "course_origin_check";`);
    this.addSql(
      `alter table "course" drop column "origin", drop column "source_key", drop column "content_hash", drop column "language", drop column "description", drop column "unlinked", drop column "place_text";`,
    );
    this.addSql(`alter table "course" alter column "outcome" set not null;`);
    this.addSql(`alter table "course" alter column "admission" set not null;`);
    this.addSql(`alter table "course" alter column "level_out" set not null;`);

    this.addSql(`alter table "provider" drop constraint "provider_origin_check";`);
    this.addSql(`alter table "provider" drop column "origin";`);
    this.addSql(`alter table "provider" alter column "about" set not null;`);
  }
}
