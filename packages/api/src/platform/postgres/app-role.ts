import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

/**
 * Makes the role that serving processes take on, and lets it read and write rows, never change tables.
 *
 * Safe to repeat. The one who migrates must be allowed to make roles, or the role must be there already.
 */
export const grantAppRole = async (em: EntityManager, role: string): Promise<void> => {
  const db = em.getKysely<{ pg_roles: { rolname: string } }>();
  const name = sql.id(role);
  const found = await db.selectFrom("pg_roles").select("rolname").where("rolname", "=", role).execute();
  if (found.length === 0) await sql`create role ${name} nologin nobypassrls`.execute(db);

  const grants = [
    sql`grant ${name} to current_user`,
    sql`grant usage on schema public to ${name}`,
    sql`grant select, insert, update, delete on all tables in schema public to ${name}`,
    sql`grant usage on all sequences in schema public to ${name}`,
    sql`revoke insert, update, delete on mikro_orm_migrations from ${name}`,
    sql`revoke insert, update, delete on audit_event, audit_anchor from ${name}`,
    sql`grant execute on function append_audit (text, text, uuid[]), anchor_audit (text) to ${name}`,
  ];
  // all at once: at no moment may more than in the end
  await db.transaction().execute(async (transaction) => {
    for (const grant of grants) await grant.execute(transaction);
  });
};
