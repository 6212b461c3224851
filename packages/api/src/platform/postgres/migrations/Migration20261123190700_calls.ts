import { Migration } from "@mikro-orm/migrations";

export class Migration20261123190700_calls extends Migration {
  override name = "Migration20261123190700_calls";

  override up(): void | Promise<void> {
    this.addSql(
      `create table "call_request" ("region" text not null, "id" uuid not null, "request_id" uuid not null, "first_name" text not null, "contact" text not null, "contact_kind" text not null, "moment" text not null, "language" text not null, "locale" text not null, "asked_at" timestamptz not null, "answer_before" timestamptz not null, "erase_after" timestamptz not null, "token_hash" text not null, "team_told_at" timestamptz null, "person_told_at" timestamptz null, primary key ("region", "id"));`,
    );
    this.addSql(`create index "call_request_erase_after" on "call_request" ("region", "erase_after");`);
    this.addSql(`alter table "call_request" add constraint "call_request_once" unique ("region", "request_id");`);
    this.addSql(`alter table "call_request" add constraint "call_request_token" unique ("region", "token_hash");`);
    this.addSql(
      `create table "call_tally" ("region" text not null, "contact_hash" text not null, "day" date not null, "asked" smallint not null, primary key ("region", "contact_hash", "day"));`,
    );
    this.addSql(
      `create table "mail" ("id" uuid not null, "concerns" uuid not null, "to_address" text not null, "subject" text not null, "text" text not null, "html" text not null, "sent_at" timestamptz not null default now(), "erase_after" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`create index "mail_concerns" on "mail" ("concerns");`);
    this.addSql(`create index "mail_erase_after" on "mail" ("erase_after");`);
    this.addSql(
      `alter table "call_request" add constraint "call_request_contact_kind_check" check ("contact_kind" in ('telephone', 'e-mail'));`,
    );
    this.addSql(
      `alter table "call_request" add constraint "call_request_moment_check" check ("moment" in ('morning', 'afternoon', 'evening', 'any'));`,
    );
    this.addSql(`alter table "call_request" enable row level security;`);
    this.addSql(`alter table "call_request" force row level security;`);
    this.addSql(
      `create policy "call_request_background" on "call_request" using ((select current_setting('app.background', true)) = 'on') with check ((select current_setting('app.background', true)) = 'on');`,
    );
    this.addSql(
      `create policy "call_request_seen_by_its_person" on "call_request" for select using (token_hash = (select current_setting('app.call_request_token', true)));`,
    );
    this.addSql(
      `create policy "call_request_made_by_its_person" on "call_request" for insert with check (token_hash = (select current_setting('app.call_request_token', true)));`,
    );
    this.addSql(
      `create policy "call_request_erased_by_its_person" on "call_request" for delete using (token_hash = (select current_setting('app.call_request_token', true)));`,
    );
    this.addSql(`alter table "call_tally" enable row level security;`);
    this.addSql(`alter table "call_tally" force row level security;`);
    this.addSql(
      `create policy "call_tally_background" on "call_tally" using ((select current_setting('app.background', true)) = 'on') with check ((select current_setting('app.background', true)) = 'on');`,
    );
    this.addSql(
      `create policy "call_tally_of_its_contact" on "call_tally" using (contact_hash = (select current_setting('app.call_request_contact', true))) with check (contact_hash = (select current_setting('app.call_request_contact', true)));`,
    );
    this.addSql(`alter table "mail" enable row level security;`);
    this.addSql(`alter table "mail" force row level security;`);
    this.addSql(
      `create policy "mail_background" on "mail" using ((select current_setting('app.background', true)) = 'on') with check ((select current_setting('app.background', true)) = 'on');`,
    );
    this.addSql(
      `create policy "mail_seen_with_its_thing" on "mail" for select using (concerns::text = (select current_setting('app.mail_concerns', true)));`,
    );
    this.addSql(
      `create policy "mail_erased_with_its_thing" on "mail" for delete using (concerns::text = (select current_setting('app.mail_concerns', true)));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "call_request" cascade;`);
    this.addSql(`drop table if exists "call_tally" cascade;`);
    this.addSql(`drop table if exists "mail" cascade;`);
  }
}
