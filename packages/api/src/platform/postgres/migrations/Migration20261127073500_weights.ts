import { Migration } from "@mikro-orm/migrations";

export class Migration20261127073500_weights extends Migration {
  override name = "Migration20261127073500_weights";

  override up(): void | Promise<void> {
    this.addSql(
      `create table "job_profile_weights" ("job_profile_id" uuid not null, "made_with" text not null, "technical" jsonb not null, "near" jsonb not null, primary key ("job_profile_id"));`,
    );
    this.addSql(
      `alter table "job_profile_weights" add constraint "job_profile_weights_job_profile_id_foreign" foreign key ("job_profile_id") references "job_profile" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `create or replace function "job_profile_weights_tell_matching_fn"() returns trigger as \$\$ begin insert into opportunity_change (kind, opportunity_id) values ('job-profile', coalesce(new.job_profile_id, old.job_profile_id)); perform pg_notify('opportunity_change', ''); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "tell_matching" AFTER INSERT OR UPDATE OR DELETE on "job_profile_weights" for each ROW execute function "job_profile_weights_tell_matching_fn"();`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "job_profile_weights" cascade;`);
    this.addSql(`drop function if exists "job_profile_weights_tell_matching_fn"();`);
  }
}
