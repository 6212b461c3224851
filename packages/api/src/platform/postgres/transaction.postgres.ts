import type { EntityManager } from "@mikro-orm/postgresql";
import type { Transaction } from "../transaction.ts";

/** One database transaction, seen through the ports that a use-case names. */
export const postgresTransaction =
  <Ports>(em: EntityManager, portsOn: (em: EntityManager) => Ports): Transaction<Ports> =>
  (work) =>
    em.transactional((inTransaction) => work(portsOn(inTransaction)));
