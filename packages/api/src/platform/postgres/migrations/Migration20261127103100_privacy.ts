import { Migration } from "@mikro-orm/migrations";

const appendAudit = `create function "append_audit" ("of_region" text, "of_entry" text, "of_persons" uuid[]) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp set app.background = 'on' as $body$
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
language plpgsql security definer set search_path = pg_catalog, pg_temp set app.background = 'on' as $body$
#variable_conflict use_column
begin
  insert into public.audit_anchor (region, seq, hash, at, anchored_at)
  select e.region, e.seq, e.hash, e.at, clock_timestamp() from public.audit_event e
  where e.region = of_region order by e.seq desc limit 1
  on conflict do nothing;
  return query select e.seq, e.hash, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
  from public.audit_event e where e.region = of_region order by e.seq desc limit 1;
end $body$;`;

export class Migration20261127103100_privacy extends Migration {
  override name = "Migration20261127103100_privacy";

  override up(): void | Promise<void> {
    this.audit();
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
    this.addSql(`drop table if exists "audit_anchor" cascade;`);
    this.addSql(`drop table if exists "audit_event" cascade;`);
  }
}
