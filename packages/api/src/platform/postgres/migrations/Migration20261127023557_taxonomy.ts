import { Migration } from "@mikro-orm/migrations";

export class Migration20261127023557_taxonomy extends Migration {
  override name = "Migration20261127023557_taxonomy";

  override up(): void | Promise<void> {
    this.addSql(
      `create table "onet_crosswalk" ("code" text not null, "esco_id" uuid not null, "match" text not null, primary key ("code", "esco_id"));`,
    );
    this.addSql(`create index "onet_crosswalk_esco_id_index" on "onet_crosswalk" ("esco_id");`);

    this.addSql(
      `create table "onet_occupation" ("code" text not null, "title" text not null, "description" text not null, "obsolete_since" timestamptz null, primary key ("code"));`,
    );

    this.addSql(
      `create table "onet_rating" ("code" text not null, "domain" text not null, "element" text not null, "scale" text not null, "value" double precision not null, primary key ("code", "domain", "element", "scale"));`,
    );

    this.addSql(
      `create table "onet_task" ("code" text not null, "statement" text not null, "kind" text null, primary key ("code", "statement"));`,
    );

    this.addSql(
      `create table "onet_technology" ("code" text not null, "example" text not null, "commodity" text not null, "hot" boolean not null, "in_demand" boolean not null, primary key ("code", "example"));`,
    );

    this.addSql(
      `create table "onet_title" ("code" text not null, "title" text not null, primary key ("code", "title"));`,
    );

    this.addSql(
      `create table "taxonomy_concept" ("id" uuid not null, "uri" text not null, "kind" text not null, "code" text null, "isco_group" text null, "skill_type" text null, "reuse_level" text null, "status" text null, "obsolete_since" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`alter table "taxonomy_concept" add constraint "taxonomy_concept_uri_unique" unique ("uri");`);
    this.addSql(`create index "taxonomy_concept_kind" on "taxonomy_concept" ("kind", "isco_group");`);

    this.addSql(
      `create table "taxonomy_import" ("id" uuid not null, "taxonomy" text not null, "version" text null, "started_at" timestamptz not null, "finished_at" timestamptz null, primary key ("id"));`,
    );

    this.addSql(
      `create table "taxonomy_file" ("taxonomy" text not null, "name" text not null, "part" text not null, "content_hash" text not null, "rows" int not null, "refers" boolean not null, "unresolved" int not null, "import_id" uuid not null, "imported_at" timestamptz not null, primary key ("taxonomy", "name"));`,
    );

    this.addSql(
      `create table "taxonomy_label" ("concept_id" uuid not null, "language" text not null, "kind" text not null, "texts" text[] not null, primary key ("concept_id", "language", "kind"));`,
    );

    this.addSql(
      `create table "taxonomy_member" ("collection" text not null, "concept_id" uuid not null, primary key ("collection", "concept_id"));`,
    );

    this.addSql(
      `create table "taxonomy_relation" ("relation_set" text not null, "from_id" uuid not null, "to_id" uuid not null, "kind" text not null, primary key ("relation_set", "from_id", "to_id"));`,
    );
    this.addSql(`create index "taxonomy_relation_to_id_index" on "taxonomy_relation" ("to_id");`);

    this.addSql(
      `create table "taxonomy_text" ("concept_id" uuid not null, "language" text not null, "kind" text not null, "text" text not null, primary key ("concept_id", "language", "kind"));`,
    );

    this.addSql(
      `alter table "onet_crosswalk" add constraint "onet_crosswalk_match_check" check ("match" in ('exactMatch', 'closeMatch', 'narrowMatch', 'broadMatch'));`,
    );

    this.addSql(
      `alter table "onet_rating" add constraint "onet_rating_code_foreign" foreign key ("code") references "onet_occupation" ("code");`,
    );
    this.addSql(
      `alter table "onet_rating" add constraint "onet_rating_domain_check" check ("domain" in ('skills', 'knowledge', 'abilities', 'work-styles', 'work-activities', 'work-values', 'interests', 'job-zone'));`,
    );

    this.addSql(
      `alter table "onet_task" add constraint "onet_task_code_foreign" foreign key ("code") references "onet_occupation" ("code");`,
    );

    this.addSql(
      `alter table "onet_technology" add constraint "onet_technology_code_foreign" foreign key ("code") references "onet_occupation" ("code");`,
    );

    this.addSql(
      `alter table "onet_title" add constraint "onet_title_code_foreign" foreign key ("code") references "onet_occupation" ("code");`,
    );

    this.addSql(
      `alter table "taxonomy_concept" add constraint "taxonomy_concept_kind_check" check ("kind" in ('occupation', 'skill', 'isco-group', 'skill-group', 'scheme'));`,
    );

    this.addSql(
      `alter table "taxonomy_import" add constraint "taxonomy_import_taxonomy_check" check ("taxonomy" in ('esco', 'onet'));`,
    );

    this.addSql(
      `alter table "taxonomy_file" add constraint "taxonomy_file_import_id_foreign" foreign key ("import_id") references "taxonomy_import" ("id");`,
    );
    this.addSql(
      `alter table "taxonomy_file" add constraint "taxonomy_file_taxonomy_check" check ("taxonomy" in ('esco', 'onet'));`,
    );

    this.addSql(
      `alter table "taxonomy_label" add constraint "taxonomy_label_concept_id_foreign" foreign key ("concept_id") references "taxonomy_concept" ("id");`,
    );
    this.addSql(
      `alter table "taxonomy_label" add constraint "taxonomy_label_kind_check" check ("kind" in ('preferred', 'alternative', 'hidden'));`,
    );

    this.addSql(
      `alter table "taxonomy_member" add constraint "taxonomy_member_concept_id_foreign" foreign key ("concept_id") references "taxonomy_concept" ("id");`,
    );

    this.addSql(
      `alter table "taxonomy_relation" add constraint "taxonomy_relation_from_id_foreign" foreign key ("from_id") references "taxonomy_concept" ("id");`,
    );
    this.addSql(
      `alter table "taxonomy_relation" add constraint "taxonomy_relation_to_id_foreign" foreign key ("to_id") references "taxonomy_concept" ("id");`,
    );
    this.addSql(
      `alter table "taxonomy_relation" add constraint "taxonomy_relation_relation_set_check" check ("relation_set" in ('occupation-skill', 'skill-skill', 'occupation-broader', 'skill-broader'));`,
    );
    this.addSql(
      `alter table "taxonomy_relation" add constraint "taxonomy_relation_kind_check" check ("kind" in ('essential', 'optional', 'broader'));`,
    );

    this.addSql(
      `alter table "taxonomy_text" add constraint "taxonomy_text_concept_id_foreign" foreign key ("concept_id") references "taxonomy_concept" ("id");`,
    );
    this.addSql(
      `alter table "taxonomy_text" add constraint "taxonomy_text_kind_check" check ("kind" in ('description', 'definition', 'scope-note'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "onet_rating" drop constraint "onet_rating_code_foreign";`);
    this.addSql(`alter table "onet_task" drop constraint "onet_task_code_foreign";`);
    this.addSql(`alter table "onet_technology" drop constraint "onet_technology_code_foreign";`);
    this.addSql(`alter table "onet_title" drop constraint "onet_title_code_foreign";`);
    this.addSql(`alter table "taxonomy_label" drop constraint "taxonomy_label_concept_id_foreign";`);
    this.addSql(`alter table "taxonomy_member" drop constraint "taxonomy_member_concept_id_foreign";`);
    this.addSql(`alter table "taxonomy_relation" drop constraint "taxonomy_relation_from_id_foreign";`);
    this.addSql(`alter table "taxonomy_relation" drop constraint "taxonomy_relation_to_id_foreign";`);
    this.addSql(`alter table "taxonomy_text" drop constraint "taxonomy_text_concept_id_foreign";`);
    this.addSql(`alter table "taxonomy_file" drop constraint "taxonomy_file_import_id_foreign";`);

    this.addSql(`drop table if exists "onet_crosswalk" cascade;`);
    this.addSql(`drop table if exists "onet_occupation" cascade;`);
    this.addSql(`drop table if exists "onet_rating" cascade;`);
    this.addSql(`drop table if exists "onet_task" cascade;`);
    this.addSql(`drop table if exists "onet_technology" cascade;`);
    this.addSql(`drop table if exists "onet_title" cascade;`);
    this.addSql(`drop table if exists "taxonomy_concept" cascade;`);
    this.addSql(`drop table if exists "taxonomy_import" cascade;`);
    this.addSql(`drop table if exists "taxonomy_file" cascade;`);
    this.addSql(`drop table if exists "taxonomy_label" cascade;`);
    this.addSql(`drop table if exists "taxonomy_member" cascade;`);
    this.addSql(`drop table if exists "taxonomy_relation" cascade;`);
    this.addSql(`drop table if exists "taxonomy_text" cascade;`);
  }
}
