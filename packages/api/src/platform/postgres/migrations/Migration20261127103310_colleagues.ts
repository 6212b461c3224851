import { Migration } from "@mikro-orm/migrations";

export class Migration20261127103310_colleagues extends Migration {
  override name = "Migration20261127103310_colleagues";

  override up(): void | Promise<void> {
    this.addSql(
      `create policy "person_colleagues" on "person" for select using (exists (select 1 from membership colleague where colleague.person_id = person.id and colleague.organisation_id::text = any (string_to_array((select current_setting('app.organisations', true)), ','))));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy if exists "person_colleagues" on "person";`);
  }
}
