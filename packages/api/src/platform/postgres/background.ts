import type { EntityManager } from "@mikro-orm/postgresql";

const backgroundSetting = "app.background";

/** A condition for row-level security: is this work that nobody asked for by request, such as a job or a clean-up? */
export const isBackground = `(select current_setting('${backgroundSetting}', true)) = 'on'`;

/**
 * A transaction that may see the rows of all people. For the worker and for commands; never for what serves a request.
 * The setting ends with the transaction, whatever becomes of it.
 */
export const inBackground = <T>(em: EntityManager, work: (em: EntityManager) => Promise<T>): Promise<T> =>
  withSettings(em, { [backgroundSetting]: "on" }, work);

/** Lets the rest of a transaction see the rows of all people. For commands, which begin theirs themselves. */
export const seesEverybody = async (em: EntityManager): Promise<void> =>
  void (await em.execute("select set_config(?, 'on', true)", [backgroundSetting]));

/**
 * Lets a piece of a person's own transaction see the rows of all people, as background work does: for what somebody may
 * have done and cannot be let to change, such as a name in another's list. Never around what a request says.
 */
export const brieflyInBackground = async (em: EntityManager, work: () => Promise<unknown>): Promise<void> => {
  await seesEverybody(em);
  await work();
  await em.execute("select set_config(?, '', true)", [backgroundSetting]);
};

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
