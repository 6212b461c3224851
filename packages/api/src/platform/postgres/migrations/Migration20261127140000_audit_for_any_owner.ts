import { Migration } from "@mikro-orm/migrations";

// only a superuser may give a function a setting of its own, so these put it on and back themselves
const appendAudit = `create or replace function "append_audit" ("of_region" text, "of_entry" text, "of_persons" uuid[]) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
declare
  zeros constant text := repeat('0', 64);
  head record;
  next_seq bigint;
  now_at constant timestamptz := clock_timestamp();
  before text;
  was constant text := current_setting('app.background', true);
begin
  perform set_config('app.background', 'on', true);
  perform pg_advisory_xact_lock(hashtextextended('audit_event ' || of_region, 0));
  select e.seq, e.hash into head from public.audit_event e where e.region = of_region order by e.seq desc limit 1;
  next_seq := coalesce(head.seq, 0) + 1;
  before := coalesce(head.hash, zeros);
  insert into public.audit_event (region, seq, at, entry, persons, previous, hash)
  values (of_region, next_seq, now_at, of_entry, of_persons, before, encode(sha256(convert_to(concat_ws(E'\\n', before, of_region, next_seq,
    to_char(now_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), array_to_string(of_persons, ','), of_entry), 'UTF8')), 'hex'));
  perform set_config('app.background', coalesce(was, ''), true);
  return next_seq;
end $body$;`;

const anchorAudit = `create or replace function "anchor_audit" ("of_region" text) returns table (seq bigint, hash text, at text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
#variable_conflict use_column
declare
  was constant text := current_setting('app.background', true);
begin
  perform set_config('app.background', 'on', true);
  insert into public.audit_anchor (region, seq, hash, at, anchored_at)
  select e.region, e.seq, e.hash, e.at, clock_timestamp() from public.audit_event e
  where e.region = of_region order by e.seq desc limit 1
  on conflict do nothing;
  return query select e.seq, e.hash, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
  from public.audit_event e where e.region = of_region order by e.seq desc limit 1;
  perform set_config('app.background', coalesce(was, ''), true);
end $body$;`;

export class Migration20261127140000_audit_for_any_owner extends Migration {
  override name = "Migration20261127140000_audit_for_any_owner";

  override up(): void | Promise<void> {
    this.addSql(appendAudit);
    this.addSql(anchorAudit);
  }

  override down(): void | Promise<void> {}
}
