import { Migration } from "@mikro-orm/migrations";

export class Migration20261127131500_routes extends Migration {
  override name = "Migration20261127131500_routes";

  override up(): void | Promise<void> {
    this.addSql(`create index "course_job_profile_routes" on "course_job_profile" ("job_profile_id", "course_id");`);
    this.addSql(`drop index "course_job_profile_job_profile_id_index";`);
  }

  override down(): void | Promise<void> {
    this.addSql(`create index "course_job_profile_job_profile_id_index" on "course_job_profile" ("job_profile_id");`);
    this.addSql(`drop index "course_job_profile_routes";`);
  }
}
