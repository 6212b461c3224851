import { Migration } from "@mikro-orm/migrations";

export class Migration20261127103000_organisations extends Migration {
  override name = "Migration20261127103000_organisations";

  override up(): void | Promise<void> {
    this.addSql(
      `create table "invitation" ("region" text not null, "id" uuid not null, "organisation_id" uuid not null, "request_id" uuid not null, "email" text null, "role" text not null, "places" text[] not null, "locale" text not null, "invited_by" uuid null, "invited_at" timestamptz not null, "expires_at" timestamptz not null, "ended" text null, "erase_after" timestamptz not null, "token_hash" text not null, "told_at" timestamptz null, primary key ("region", "id"));`,
    );
    this.addSql(`create index "invitation_erase_after" on "invitation" ("region", "erase_after");`);
    this.addSql(`create index "invitation_email" on "invitation" ("region", "email");`);
    this.addSql(
      `alter table "invitation" add constraint "invitation_once" unique ("region", "organisation_id", "request_id");`,
    );
    this.addSql(`alter table "invitation" add constraint "invitation_token" unique ("region", "token_hash");`);
    this.addSql(
      `create table "membership" ("region" text not null, "organisation_id" uuid not null, "person_id" uuid not null, "role" text not null, "places" text[] not null, "since" timestamptz not null, primary key ("region", "organisation_id", "person_id"));`,
    );
    this.addSql(`create index "membership_person" on "membership" ("region", "person_id");`);
    this.addSql(
      `create table "organisation" ("region" text not null, "id" uuid not null, "request_id" uuid not null, "kind" text not null, "name" text not null, "kvk_number" text null, "website" text null, "email_domain" text null, "about" text null, "status" text not null, "status_before" text null, "is_domain_proven" boolean not null, "version" int not null, "created_at" timestamptz not null, "submitted_at" timestamptz null, "verified_at" timestamptz null, primary key ("region", "id"));`,
    );
    this.addSql(`create index "organisation_queue" on "organisation" ("region", "status", "submitted_at");`);
    this.addSql(`create index "organisation_email_domain" on "organisation" ("region", "email_domain");`);
    this.addSql(`alter table "organisation" add constraint "organisation_once" unique ("region", "request_id");`);
    this.addSql(
      `create table "organisation_review" ("region" text not null, "id" uuid not null, "organisation_id" uuid not null, "moderator_id" uuid null, "verdict" text not null, "reason" text null, "at" timestamptz not null, "told_at" timestamptz null, primary key ("region", "id"));`,
    );
    this.addSql(
      `create index "organisation_review_organisation" on "organisation_review" ("region", "organisation_id");`,
    );
    this.addSql(
      `alter table "invitation" add constraint "invitation_role_check" check ("role" in ('admin', 'member', 'counsellor', 'liaison', 'hub-host', 'fund-officer', 'programme-manager', 'moderator'));`,
    );
    this.addSql(
      `alter table "invitation" add constraint "invitation_ended_check" check ("ended" in ('accepted', 'revoked', 'replaced'));`,
    );
    this.addSql(`alter table "invitation" enable row level security;`);
    this.addSql(`alter table "invitation" force row level security;`);
    this.addSql(
      `create policy "invitation_background" on "invitation" using ((select current_setting('app.background', true)) = 'on') with check ((select current_setting('app.background', true)) = 'on');`,
    );
    this.addSql(
      `create policy "invitation_of_its_organisation" on "invitation" using (organisation_id::text = any (string_to_array((select current_setting('app.organisations', true)), ','))) with check (organisation_id::text = any (string_to_array((select current_setting('app.organisations', true)), ',')));`,
    );
    this.addSql(
      `create policy "invitation_seen_by_its_link" on "invitation" for select using (token_hash = (select current_setting('app.invitation_token', true)));`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_role_check" check ("role" in ('admin', 'member', 'counsellor', 'liaison', 'hub-host', 'fund-officer', 'programme-manager', 'moderator'));`,
    );
    this.addSql(`alter table "membership" enable row level security;`);
    this.addSql(`alter table "membership" force row level security;`);
    this.addSql(
      `create policy "membership_background" on "membership" using ((select current_setting('app.background', true)) = 'on') with check ((select current_setting('app.background', true)) = 'on');`,
    );
    this.addSql(
      `create policy "membership_of_its_organisation" on "membership" using (organisation_id::text = any (string_to_array((select current_setting('app.organisations', true)), ','))) with check (organisation_id::text = any (string_to_array((select current_setting('app.organisations', true)), ',')));`,
    );
    this.addSql(
      `create policy "membership_seen_by_its_person" on "membership" for select using (person_id::text = (select nullif(current_setting('app.person', true), '')));`,
    );
    this.addSql(
      `create policy "membership_seen_by_moderators" on "membership" for select using ((select current_setting('app.moderator', true)) = 'on');`,
    );
    this.addSql(
      `alter table "organisation" add constraint "organisation_kind_check" check ("kind" in ('employer', 'educator', 'school', 'hub', 'liaison-organisation', 'funder', 'municipality', 'programme'));`,
    );
    this.addSql(
      `alter table "organisation" add constraint "organisation_status_check" check ("status" in ('unverified', 'submitted', 'verified', 'suspended'));`,
    );
    this.addSql(
      `alter table "organisation" add constraint "organisation_status_before_check" check ("status_before" in ('unverified', 'submitted', 'verified', 'suspended'));`,
    );
    this.addSql(`alter table "organisation" enable row level security;`);
    this.addSql(`alter table "organisation" force row level security;`);
    this.addSql(
      `create policy "organisation_background" on "organisation" using ((select current_setting('app.background', true)) = 'on') with check ((select current_setting('app.background', true)) = 'on');`,
    );
    this.addSql(
      `create policy "organisation_of_its_members" on "organisation" using (id::text = any (string_to_array((select current_setting('app.organisations', true)), ','))) with check (id::text = any (string_to_array((select current_setting('app.organisations', true)), ',')));`,
    );
    this.addSql(
      `create policy "organisation_seen_when_verified" on "organisation" for select using (status = 'verified');`,
    );
    this.addSql(
      `create policy "organisation_seen_by_its_members" on "organisation" for select using (exists (select 1 from membership own where own.region = organisation.region and own.organisation_id = organisation.id and own.person_id::text = (select nullif(current_setting('app.person', true), ''))));`,
    );
    this.addSql(
      `create policy "organisation_seen_by_the_invited" on "organisation" for select using (exists (select 1 from invitation sent where sent.region = organisation.region and sent.organisation_id = organisation.id and sent.token_hash = (select current_setting('app.invitation_token', true))));`,
    );
    this.addSql(
      `create policy "organisation_seen_by_moderators" on "organisation" for select using ((select current_setting('app.moderator', true)) = 'on');`,
    );
    this.addSql(
      `create policy "organisation_judged_by_moderators" on "organisation" for update using ((select current_setting('app.moderator', true)) = 'on') with check ((select current_setting('app.moderator', true)) = 'on');`,
    );
    this.addSql(
      `alter table "organisation_review" add constraint "organisation_review_verdict_check" check ("verdict" in ('approve', 'send-back', 'suspend', 'reinstate'));`,
    );
    this.addSql(
      `alter table "organisation_review" add constraint "organisation_review_reason_check" check ("reason" in ('name-not-found', 'kvk-does-not-match', 'domain-does-not-match', 'website-does-not-work', 'not-of-this-kind', 'exists-already', 'complaints', 'misleading-offers', 'asks-people-for-money', 'impersonation', 'no-longer-exists', 'put-right', 'was-a-mistake'));`,
    );
    this.addSql(`alter table "organisation_review" enable row level security;`);
    this.addSql(`alter table "organisation_review" force row level security;`);
    this.addSql(
      `create policy "organisation_review_background" on "organisation_review" using ((select current_setting('app.background', true)) = 'on') with check ((select current_setting('app.background', true)) = 'on');`,
    );
    this.addSql(
      `create policy "organisation_review_seen_by_members" on "organisation_review" for select using (exists (select 1 from membership own where own.region = organisation_review.region and own.organisation_id = organisation_review.organisation_id and own.person_id::text = (select nullif(current_setting('app.person', true), ''))));`,
    );
    this.addSql(
      `create policy "organisation_review_seen_by_its_organisation" on "organisation_review" for select using (organisation_id::text = any (string_to_array((select current_setting('app.organisations', true)), ',')));`,
    );
    this.addSql(
      `create policy "organisation_review_seen_by_moderators" on "organisation_review" for select using ((select current_setting('app.moderator', true)) = 'on');`,
    );
    this.addSql(
      `create policy "organisation_review_made_by_its_moderator" on "organisation_review" for insert with check ((select current_setting('app.moderator', true)) = 'on' and moderator_id::text = (select nullif(current_setting('app.person', true), '')));`,
    );
    this.addSql(
      `create policy "organisation_review_erased_with_it" on "organisation_review" for delete using (organisation_id::text = any (string_to_array((select current_setting('app.organisations', true)), ',')));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "organisation_review" cascade;`);
    this.addSql(`drop table if exists "invitation" cascade;`);
    this.addSql(`drop table if exists "membership" cascade;`);
    this.addSql(`drop table if exists "organisation" cascade;`);
  }
}
