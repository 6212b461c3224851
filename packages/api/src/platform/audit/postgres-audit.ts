import type { EntityManager } from "@mikro-orm/postgresql";
import type { Audit } from "./audit.ts";

export const auditOn = (_em: EntityManager): Audit => ({ append: async () => undefined });
