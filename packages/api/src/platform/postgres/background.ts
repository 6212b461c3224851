import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

const backgroundSetting = "app.background";

/** A condition for row-level security: is this work that nobody asked for by request, such as a job or a clean-up? */
export const isBackground = `(select current_setting('${backgroundSetting}', true)) = 'on'`;

/**
 * A transaction that may see the rows of all people. For the worker and for commands; never for what serves a request.
 * The setting ends with the transaction, whatever becomes of it.
 */
export const inBackground = <T>(em: EntityManager, work: (em: EntityManager) => Promise<T>): Promise<T> =>
  withSettings(em, { [backgroundSetting]: "on" }, work);

/**
 * A few statements of somebody's transaction that see the rows of all people, such as those that erase whom others
 * invited. They must name whose rows they mean; the sight ends with them.
 */
export const brieflyInBackground = async <T>(em: EntityManager, statements: () => Promise<T>): Promise<T> => {
  const turn = (to: string) => sql`select set_config(${backgroundSetting}, ${to}, true)`.execute(em.getKysely());
  await turn("on");
  const result = await statements();
  await turn("");
  return result;
};

/** Lets the rest of a transaction see the rows of all people. For commands, which begin theirs themselves. */
export const seesEverybody = async (em: EntityManager): Promise<void> =>
  void (await em.execute("select set_config(?, 'on', true)", [backgroundSetting]));

/** A transaction with settings that row-level security asks for; they end with it. */
export const withSettings = <T>(
  em: EntityManager,
  variables: Readonly<Record<string, string>>,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> => {
  const fork = em.fork();
  fork.setSessionContext({ variables });
  return fork.transactional(work);
};
