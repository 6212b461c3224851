import { Migration } from "@mikro-orm/migrations";

export class Migration20261127135500_asked extends Migration {
  override name = "Migration20261127135500_asked";

  override up(): void | Promise<void> {
    this.addSql(`alter table "helping" add column "code" text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "helping" drop column if exists "code";`);
  }
}
