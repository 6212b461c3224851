import { Migration } from "@mikro-orm/migrations";

export class Migration20261127135000_invited extends Migration {
  override name = "Migration20261127135000_invited";

  override up(): void | Promise<void> {
    this.addSql(
      `create policy "invitation_seen_by_whom_it_is_for" on "invitation" for select using ((select current_setting('app.own_invitations', true)) = 'on' and exists (select 1 from person own where own.region = invitation.region and own.email = invitation.email and own.id::text = (select nullif(current_setting('app.person', true), ''))));`,
    );
    this.addSql(
      `create policy "organisation_seen_by_whom_it_invites" on "organisation" for select using ((select current_setting('app.own_invitations', true)) = 'on' and exists (select 1 from invitation sent where sent.region = organisation.region and sent.organisation_id = organisation.id and exists (select 1 from person own where own.region = sent.region and own.email = sent.email and own.id::text = (select nullif(current_setting('app.person', true), '')))));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop policy if exists "organisation_seen_by_whom_it_invites" on "organisation";`);
    this.addSql(`drop policy if exists "invitation_seen_by_whom_it_is_for" on "invitation";`);
  }
}
