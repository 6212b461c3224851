import type { EntityManager } from "@mikro-orm/postgresql";
import { sql, type Kysely } from "kysely";

/** The role that reads and writes how people sign in, and nothing else. @param role the app's */
export const authRole = (role: string): string => `${role.slice(0, 58)}_auth`;

const makeRole = async (db: Kysely<{ pg_roles: { rolname: string } }>, role: string): Promise<void> => {
  const found = await db.selectFrom("pg_roles").select("rolname").where("rolname", "=", role).execute();
  if (found.length === 0) await sql`create role ${sql.id(role)} nologin nobypassrls`.execute(db);
};

/**
 * Makes the role that serving processes take on, and lets it read and write rows, never change tables.
 *
 * Safe to repeat. The one who migrates must be allowed to make roles, or the role must be there already.
 */
export const grantAppRole = async (em: EntityManager, role: string): Promise<void> => {
  const db = em.getKysely<{ pg_roles: { rolname: string } }>();
  const name = sql.id(role);
  const auth = sql.id(authRole(role));
  for (const one of [role, authRole(role)]) await makeRole(db, one);

  const grants = [
    sql`grant ${name} to current_user`,
    sql`grant usage on schema public to ${name}`,
    sql`grant select, insert, update, delete on all tables in schema public to ${name}`,
    sql`grant usage on all sequences in schema public to ${name}`,
    sql`grant ${auth} to current_user`,
    sql`grant usage on schema auth to ${auth}`,
    sql`grant select, insert, update, delete on all tables in schema auth to ${auth}`,
    sql`revoke insert, update, delete on mikro_orm_migrations from ${name}`,
    sql`revoke insert, update, delete on audit_event, audit_anchor from ${name}`,
    sql`grant execute on function append_audit (text, text, uuid[]), anchor_audit (text) to ${name}`,
  ];
  // all at once: at no moment may more than in the end
  await db.transaction().execute(async (transaction) => {
    for (const grant of grants) await grant.execute(transaction);
  });
};
