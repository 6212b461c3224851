import { Migration } from "@mikro-orm/migrations";

const appendAudit = `create function "append_audit" ("of_region" text, "of_entry" text, "of_persons" uuid[]) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
declare
  zeros constant text := repeat('0', 64);
  head record;
  next_seq bigint;
  now_at constant timestamptz := clock_timestamp();
  before text;
begin
  perform pg_advisory_xact_lock(hashtextextended('audit_event ' || of_region, 0));
  select e.seq, e.hash into head from public.audit_event e where e.region = of_region order by e.seq desc limit 1;
  next_seq := coalesce(head.seq, 0) + 1;
  before := coalesce(head.hash, zeros);
  insert into public.audit_event (region, seq, at, entry, persons, previous, hash)
  values (of_region, next_seq, now_at, of_entry, of_persons, before, encode(sha256(convert_to(concat_ws(E'\\n', before, of_region, next_seq,
    to_char(now_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), array_to_string(of_persons, ','), of_entry), 'UTF8')), 'hex'));
  return next_seq;
end $body$;`;

const anchorAudit = `create function "anchor_audit" ("of_region" text) returns table (seq bigint, hash text, at text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
#variable_conflict use_column
begin
  insert into public.audit_anchor (region, seq, hash, at, anchored_at)
  select e.region, e.seq, e.hash, e.at, clock_timestamp() from public.audit_event e
  where e.region = of_region order by e.seq desc limit 1
  on conflict do nothing;
  return query select e.seq, e.hash, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
  from public.audit_event e where e.region = of_region order by e.seq desc limit 1;
end $body$;`;

/** Consents, ages, guardians; and who sees what was sent to their address or asked for it. */
const consents = [
  `create table "age_declaration" ("region" text not null, "person_id" uuid not null, "born_on" date null, "said_at" timestamptz not null, primary key ("region", "person_id"));`,
  `create index "age_declaration_younger" on "age_declaration" ("region", "born_on") where born_on is not null;`,
  `create table "consent" ("region" text not null, "id" uuid not null, "person_id" uuid not null, "purpose" text not null, "scope" text not null, "text_version" smallint not null, "given_at" timestamptz not null, "given_by" text not null, "withdrawn_at" timestamptz null, primary key ("region", "id"));`,
  `create unique index "consent_once" on "consent" ("region", "person_id", "purpose", "scope", "given_by") where withdrawn_at is null;`,
  `create table "guardianship" ("region" text not null, "id" uuid not null, "person_id" uuid not null, "request_id" uuid not null, "email" text null, "locale" text not null, "token_hash" text not null, "asked_at" timestamptz not null, "expires_at" timestamptz not null, "verdict" text null, "answered_at" timestamptz null, "ended_at" timestamptz null, primary key ("region", "id"));`,
  `alter table "guardianship" add constraint "guardianship_once" unique ("region", "person_id", "request_id");`,
  `alter table "guardianship" add constraint "guardianship_token" unique ("region", "token_hash");`,
  `create policy "call_request_seen_by_its_address" on "call_request" for select using (contact_kind = 'e-mail' and contact = (select nullif(current_setting('app.call_request_address', true), '')));`,
  `create policy "call_request_erased_by_its_address" on "call_request" for delete using (contact_kind = 'e-mail' and contact = (select nullif(current_setting('app.call_request_address', true), '')));`,
  `create policy "mail_seen_by_its_address" on "mail" for select using (to_address = (select nullif(current_setting('app.mail_to', true), '')));`,
  `create policy "mail_erased_by_its_address" on "mail" for delete using (to_address = (select nullif(current_setting('app.mail_to', true), '')));`,
  `alter table "age_declaration" enable row level security;`,
  `alter table "age_declaration" force row level security;`,
  `create policy "age_declaration_background" on "age_declaration" using ((select current_setting('app.background', true)) = 'on') with check ((select current_setting('app.background', true)) = 'on');`,
  `create policy "age_declaration_own" on "age_declaration" using (person_id::text = (select nullif(current_setting('app.person', true), ''))) with check (person_id::text = (select nullif(current_setting('app.person', true), '')));`,
  `create policy "age_declaration_asked_after" on "age_declaration" for select using (person_id::text = (select nullif(current_setting('app.consent_of', true), '')));`,
  `create policy "age_declaration_of_the_guardian" on "age_declaration" for select using (exists (select 1 from guardianship g where g.region = age_declaration.region and g.person_id = age_declaration.person_id and g.token_hash = (select current_setting('app.guardian_token', true))));`,
  `alter table "consent" add constraint "consent_purpose_check" check ("purpose" in ('keep-card', 'share-with-helper', 'reminders'));`,
  `alter table "consent" add constraint "consent_given_by_check" check ("given_by" in ('self', 'guardian'));`,
  `create or replace function "consent_stays_as_it_was_fn"() returns trigger as \$\$ begin if old.withdrawn_at is not null or (new.region, new.id, new.person_id, new.purpose, new.scope, new.text_version, new.given_at, new.given_by) is distinct from (old.region, old.id, old.person_id, old.purpose, old.scope, old.text_version, old.given_at, old.given_by) then raise exception 'a consent is withdrawn once and changes in nothing else'; end if; return new; end; \$\$ language plpgsql;`,
  `create trigger "stays_as_it_was" BEFORE UPDATE on "consent" for each ROW execute function "consent_stays_as_it_was_fn"();`,
  `alter table "consent" enable row level security;`,
  `alter table "consent" force row level security;`,
  `create policy "consent_background" on "consent" using ((select current_setting('app.background', true)) = 'on') with check ((select current_setting('app.background', true)) = 'on');`,
  `create policy "consent_own" on "consent" using (person_id::text = (select nullif(current_setting('app.person', true), ''))) with check (person_id::text = (select nullif(current_setting('app.person', true), '')) and given_by = 'self');`,
  `create policy "consent_asked_after" on "consent" for select using (person_id::text = (select nullif(current_setting('app.consent_of', true), '')));`,
  `create policy "consent_of_the_guardian" on "consent" using (given_by = 'guardian' and exists (select 1 from guardianship g where g.region = consent.region and g.person_id = consent.person_id and g.token_hash = (select current_setting('app.guardian_token', true)))) with check (given_by = 'guardian' and exists (select 1 from guardianship g where g.region = consent.region and g.person_id = consent.person_id and g.token_hash = (select current_setting('app.guardian_token', true))));`,
  `alter table "guardianship" add constraint "guardianship_verdict_check" check ("verdict" in ('agree', 'refuse'));`,
  `alter table "guardianship" enable row level security;`,
  `alter table "guardianship" force row level security;`,
  `create policy "guardianship_background" on "guardianship" using ((select current_setting('app.background', true)) = 'on') with check ((select current_setting('app.background', true)) = 'on');`,
  `create policy "guardianship_own" on "guardianship" using (person_id::text = (select nullif(current_setting('app.person', true), ''))) with check (person_id::text = (select nullif(current_setting('app.person', true), '')));`,
  `create policy "guardianship_seen_by_its_link" on "guardianship" for select using (token_hash = (select current_setting('app.guardian_token', true)));`,
  `create policy "guardianship_answered_by_its_link" on "guardianship" for update using (token_hash = (select current_setting('app.guardian_token', true))) with check (token_hash = (select current_setting('app.guardian_token', true)));`,
];

export class Migration20261127103100_privacy extends Migration {
  override name = "Migration20261127103100_privacy";

  override up(): void | Promise<void> {
    this.audit();
    for (const statement of consents) this.addSql(statement);
  }

  private audit(): void {
    this.addSql(
      `create table "audit_anchor" ("region" text not null, "seq" bigint not null, "hash" text not null, "at" timestamptz(6) not null, "anchored_at" timestamptz(6) not null, primary key ("region", "seq"));`,
    );
    this.addSql(
      `create table "audit_event" ("region" text not null, "seq" bigint not null, "at" timestamptz(6) not null, "entry" text not null, "persons" uuid[] not null, "previous" text not null, "hash" text not null, primary key ("region", "seq"));`,
    );
    this.addSql(`create index "audit_event_persons" on "audit_event" using gin ("persons");`);
    this.addSql(`alter table "audit_anchor" enable row level security;`);
    this.addSql(`alter table "audit_anchor" force row level security;`);
    this.addSql(
      `create policy "audit_anchor_background" on "audit_anchor" using ((select current_setting('app.background', true)) = 'on') with check ((select current_setting('app.background', true)) = 'on');`,
    );
    this.addSql(`alter table "audit_event" enable row level security;`);
    this.addSql(`alter table "audit_event" force row level security;`);
    this.addSql(
      `create policy "audit_event_background" on "audit_event" using ((select current_setting('app.background', true)) = 'on') with check ((select current_setting('app.background', true)) = 'on');`,
    );
    this.addSql(
      `create policy "audit_event_seen_by_whom_it_names" on "audit_event" for select using ((select nullif(current_setting('app.person', true), '')) = any (persons::text[]));`,
    );
    this.addSql(
      `create policy "audit_event_seen_by_moderators" on "audit_event" for select using ((select current_setting('app.moderator', true)) = 'on');`,
    );
    this.addSql(appendAudit);
    this.addSql(anchorAudit);
    this.addSql(`revoke all on function "append_audit" (text, text, uuid[]), "anchor_audit" (text) from public;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop function if exists "append_audit" (text, text, uuid[]);`);
    this.addSql(`drop function if exists "anchor_audit" (text);`);
    for (const table of ["consent", "guardianship", "age_declaration"])
      this.addSql(`drop table if exists "${table}" cascade;`);
    this.addSql(`drop function if exists "consent_stays_as_it_was_fn" ();`);
    this.addSql(`drop table if exists "audit_anchor" cascade;`);
    this.addSql(`drop table if exists "audit_event" cascade;`);
  }
}
