import { Migration } from "@mikro-orm/migrations";

export class Migration20261123191304_follow extends Migration {
  override name = "Migration20261123191304_follow";

  override up(): void | Promise<void> {
    this.addSql(
      `create or replace function "job_profile_tell_matching_fn"() returns trigger as \$\$ begin insert into opportunity_change (kind, opportunity_id) values ('job-profile', coalesce(new.id, old.id)); perform pg_notify('opportunity_change', ''); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "tell_matching" AFTER INSERT OR UPDATE OR DELETE on "job_profile" for each ROW execute function "job_profile_tell_matching_fn"();`,
    );

    this.addSql(
      `create or replace function "course_tell_matching_fn"() returns trigger as \$\$ begin insert into opportunity_change (kind, opportunity_id) values ('course', coalesce(new.id, old.id)); perform pg_notify('opportunity_change', ''); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "tell_matching" AFTER INSERT OR UPDATE OR DELETE on "course" for each ROW execute function "course_tell_matching_fn"();`,
    );

    this.addSql(
      `create or replace function "course_job_profile_tell_matching_fn"() returns trigger as \$\$ begin insert into opportunity_change (kind, opportunity_id) values ('course', coalesce(new.course_id, old.course_id)); perform pg_notify('opportunity_change', ''); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "tell_matching" AFTER INSERT OR UPDATE OR DELETE on "course_job_profile" for each ROW execute function "course_job_profile_tell_matching_fn"();`,
    );

    this.addSql(
      `create or replace function "job_profile_skill_tell_matching_fn"() returns trigger as \$\$ begin insert into opportunity_change (kind, opportunity_id) values ('job-profile', coalesce(new.job_profile_id, old.job_profile_id)); perform pg_notify('opportunity_change', ''); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "tell_matching" AFTER INSERT OR UPDATE OR DELETE on "job_profile_skill" for each ROW execute function "job_profile_skill_tell_matching_fn"();`,
    );

    this.addSql(
      `create or replace function "vacancy_tell_matching_fn"() returns trigger as \$\$ begin insert into opportunity_change (kind, opportunity_id) values ('vacancy', coalesce(new.id, old.id)); perform pg_notify('opportunity_change', ''); return null; end; \$\$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "tell_matching" AFTER INSERT OR UPDATE OR DELETE on "vacancy" for each ROW execute function "vacancy_tell_matching_fn"();`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists "tell_matching" on "course";`);
    this.addSql(`drop function if exists "course_tell_matching_fn"();`);

    this.addSql(`drop trigger if exists "tell_matching" on "course_job_profile";`);
    this.addSql(`drop function if exists "course_job_profile_tell_matching_fn"();`);

    this.addSql(`drop trigger if exists "tell_matching" on "job_profile";`);
    this.addSql(`drop function if exists "job_profile_tell_matching_fn"();`);

    this.addSql(`drop trigger if exists "tell_matching" on "job_profile_skill";`);
    this.addSql(`drop function if exists "job_profile_skill_tell_matching_fn"();`);

    this.addSql(`drop trigger if exists "tell_matching" on "vacancy";`);
    this.addSql(`drop function if exists "vacancy_tell_matching_fn"();`);
  }
}
