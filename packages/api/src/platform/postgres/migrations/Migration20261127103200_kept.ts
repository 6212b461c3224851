import { Migration } from "@mikro-orm/migrations";

export class Migration20261127103200_kept extends Migration {
  override name = "Migration20261127103200_kept";

  override up(): void | Promise<void> {
    this.addSql(
      `create table "helper_access" ("region" text not null, "id" uuid not null, "person_id" uuid not null, "helper_id" uuid not null, "organisation_id" uuid not null, "helper_name" text not null, "organisation_name" text not null, "did" text not null, "at" timestamptz not null, primary key ("region", "id"));`,
    );
    this.addSql(`create index "helper_access_person" on "helper_access" ("person_id", "at", "id");`);
    this.addSql(
      `create table "helper_code" ("region" text not null, "person_id" uuid not null, "code_hash" text not null, "expires_at" timestamptz not null, primary key ("region", "person_id"));`,
    );
    this.addSql(`alter table "helper_code" add constraint "helper_code_once" unique ("region", "code_hash");`);
    this.addSql(
      `create table "helping" ("region" text not null, "id" uuid not null, "person_id" uuid not null, "helper_id" uuid not null, "organisation_id" uuid not null, "level" text not null, "with_needs" boolean not null, "person_name" text null, "helper_name" text not null, "organisation_name" text not null, "asked_at" timestamptz not null, "accepted_at" timestamptz null, "ended_at" timestamptz null, "expires_at" timestamptz not null, primary key ("region", "id"));`,
    );
    this.addSql(`create index "helping_person" on "helping" ("person_id", "helper_id");`);
    this.addSql(`create index "helping_helper" on "helping" ("helper_id", "accepted_at");`);
    this.addSql(
      `create table "kept_card" ("region" text not null, "person_id" uuid not null, "flow" text not null, "experiences" jsonb not null, "needs" text null, "needs_erase_after" timestamptz null, "kept_at" timestamptz not null, "version" int not null, primary key ("region", "person_id"));`,
    );
    this.addSql(`create index "kept_card_needs_erase_after" on "kept_card" ("region", "needs_erase_after");`);
    this.addSql(
      `create table "saved_item" ("region" text not null, "person_id" uuid not null, "kind" text not null, "slug" text not null, "saved_at" timestamptz not null, primary key ("region", "person_id", "kind", "slug"));`,
    );
    this.addSql(
      `alter table "helper_access" add constraint "helper_access_did_check" check ("did" in ('looked', 'kept-card'));`,
    );
    this.addSql(`alter table "helper_access" enable row level security;`);
    this.addSql(`alter table "helper_access" force row level security;`);
    this.addSql(
      `create policy "helper_access_background" on "helper_access" using ((select current_setting('app.background', true)) = 'on') with check ((select current_setting('app.background', true)) = 'on');`,
    );
    this.addSql(
      `create policy "helper_access_seen_by_its_person" on "helper_access" for select using (person_id::text = (select nullif(current_setting('app.person', true), '')));`,
    );
    this.addSql(
      `create policy "helper_access_erased_by_its_person" on "helper_access" for delete using (person_id::text = (select nullif(current_setting('app.person', true), '')));`,
    );
    this.addSql(
      `create policy "helper_access_made_by_helper" on "helper_access" for insert with check (helper_id::text = (select nullif(current_setting('app.person', true), '')) and exists (select 1 from helping where helping.person_id = helper_access.person_id and helping.helper_id::text = (select nullif(current_setting('app.person', true), '')) and helping.organisation_id::text = any (string_to_array((select current_setting('app.organisations', true)), ',')) and helping.accepted_at is not null and helping.ended_at is null and helping.expires_at > now() and helping.level = any ('{see,act}')));`,
    );
    this.addSql(`alter table "helper_code" enable row level security;`);
    this.addSql(`alter table "helper_code" force row level security;`);
    this.addSql(
      `create policy "helper_code_background" on "helper_code" using ((select current_setting('app.background', true)) = 'on') with check ((select current_setting('app.background', true)) = 'on');`,
    );
    this.addSql(
      `create policy "helper_code_of_its_person" on "helper_code" using (person_id::text = (select nullif(current_setting('app.person', true), ''))) with check (person_id::text = (select nullif(current_setting('app.person', true), '')));`,
    );
    this.addSql(
      `create policy "helper_code_shown" on "helper_code" for select using (code_hash = (select current_setting('app.helper_code', true)));`,
    );
    this.addSql(
      `create policy "helper_code_used_up" on "helper_code" for delete using (code_hash = (select current_setting('app.helper_code', true)));`,
    );
    this.addSql(`alter table "helping" add constraint "helping_level_check" check ("level" in ('see', 'act'));`);
    this.addSql(`alter table "helping" enable row level security;`);
    this.addSql(`alter table "helping" force row level security;`);
    this.addSql(
      `create policy "helping_background" on "helping" using ((select current_setting('app.background', true)) = 'on') with check ((select current_setting('app.background', true)) = 'on');`,
    );
    this.addSql(
      `create policy "helping_of_its_person" on "helping" using (person_id::text = (select nullif(current_setting('app.person', true), ''))) with check (person_id::text = (select nullif(current_setting('app.person', true), '')));`,
    );
    this.addSql(
      `create policy "helping_seen_by_its_helper" on "helping" for select using (helper_id::text = (select nullif(current_setting('app.person', true), '')));`,
    );
    this.addSql(
      `create policy "helping_asked_by_its_helper" on "helping" for insert with check (helper_id::text = (select nullif(current_setting('app.person', true), '')) and organisation_id::text = any (string_to_array((select current_setting('app.organisations', true)), ',')) and accepted_at is null and with_needs = false);`,
    );
    this.addSql(
      `create policy "helping_ended_by_its_helper" on "helping" for update using (helper_id::text = (select nullif(current_setting('app.person', true), ''))) with check (helper_id::text = (select nullif(current_setting('app.person', true), '')) and ended_at is not null);`,
    );
    this.addSql(
      `create policy "helping_erased_by_its_helper" on "helping" for delete using (helper_id::text = (select nullif(current_setting('app.person', true), '')));`,
    );
    this.addSql(`alter table "kept_card" enable row level security;`);
    this.addSql(`alter table "kept_card" force row level security;`);
    this.addSql(
      `create policy "kept_card_background" on "kept_card" using ((select current_setting('app.background', true)) = 'on') with check ((select current_setting('app.background', true)) = 'on');`,
    );
    this.addSql(
      `create policy "kept_card_of_its_person" on "kept_card" using (person_id::text = (select nullif(current_setting('app.person', true), ''))) with check (person_id::text = (select nullif(current_setting('app.person', true), '')));`,
    );
    this.addSql(
      `create policy "kept_card_seen_by_helper" on "kept_card" for select using (exists (select 1 from helping where helping.person_id = kept_card.person_id and helping.helper_id::text = (select nullif(current_setting('app.person', true), '')) and helping.organisation_id::text = any (string_to_array((select current_setting('app.organisations', true)), ',')) and helping.accepted_at is not null and helping.ended_at is null and helping.expires_at > now() and helping.level = any ('{see,act}')));`,
    );
    this.addSql(
      `create policy "kept_card_made_by_helper" on "kept_card" for insert with check (exists (select 1 from helping where helping.person_id = kept_card.person_id and helping.helper_id::text = (select nullif(current_setting('app.person', true), '')) and helping.organisation_id::text = any (string_to_array((select current_setting('app.organisations', true)), ',')) and helping.accepted_at is not null and helping.ended_at is null and helping.expires_at > now() and helping.level = any ('{act}')));`,
    );
    this.addSql(
      `create policy "kept_card_changed_by_helper" on "kept_card" for update using (exists (select 1 from helping where helping.person_id = kept_card.person_id and helping.helper_id::text = (select nullif(current_setting('app.person', true), '')) and helping.organisation_id::text = any (string_to_array((select current_setting('app.organisations', true)), ',')) and helping.accepted_at is not null and helping.ended_at is null and helping.expires_at > now() and helping.level = any ('{act}'))) with check (exists (select 1 from helping where helping.person_id = kept_card.person_id and helping.helper_id::text = (select nullif(current_setting('app.person', true), '')) and helping.organisation_id::text = any (string_to_array((select current_setting('app.organisations', true)), ',')) and helping.accepted_at is not null and helping.ended_at is null and helping.expires_at > now() and helping.level = any ('{act}')));`,
    );
    this.addSql(
      `alter table "saved_item" add constraint "saved_item_kind_check" check ("kind" in ('vacancy', 'course', 'job-profile'));`,
    );
    this.addSql(`alter table "saved_item" enable row level security;`);
    this.addSql(`alter table "saved_item" force row level security;`);
    this.addSql(
      `create policy "saved_item_background" on "saved_item" using ((select current_setting('app.background', true)) = 'on') with check ((select current_setting('app.background', true)) = 'on');`,
    );
    this.addSql(
      `create policy "saved_item_of_its_person" on "saved_item" using (person_id::text = (select nullif(current_setting('app.person', true), ''))) with check (person_id::text = (select nullif(current_setting('app.person', true), '')));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "kept_card" cascade;`);
    this.addSql(`drop table if exists "saved_item" cascade;`);
    this.addSql(`drop table if exists "helper_access" cascade;`);
    this.addSql(`drop table if exists "helper_code" cascade;`);
    this.addSql(`drop table if exists "helping" cascade;`);
  }
}
