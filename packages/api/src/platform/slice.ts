import type { EntityManager, EntitySchema } from "@mikro-orm/postgresql";
import type { Catalogue } from "@techconnect/catalogue/catalogue";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { Logger } from "pino";
import type { Database } from "./postgres/open-database.ts";

/** What a slice builds the context of one request from. */
export type RequestScope = {
  readonly em: EntityManager;
  /** From Accept-Language; the `locale` argument of a root field goes before it. */
  readonly locale: Locale;
};

/** What of the starter content goes into the database. */
export type SeedScope = {
  /** Inside the one transaction of all seeds. */
  readonly em: EntityManager;
  readonly catalogue: Catalogue;
  /** Sample content comes with a demo and goes with it. */
  readonly demo: boolean;
};
/** What a seed did with one kind of content. */
export type Seeded = {
  readonly what: string;
  readonly total: number;
  readonly changed: number;
  readonly removed: number;
};

/** Something that runs beside the requests for as long as the process serves. */
export type Companion = {
  /** May requests be sent here? */
  readonly isReady: () => boolean;
  readonly stop: () => Promise<void>;
};

/** A thing with a global id; the name says which GraphQL type it is. */
export type NodeOfSlice = { readonly __typename: string; readonly id: string };

/** A feature, as the server sees it. `app.ts` has one line for each. */
export type Slice<Context extends object = object> = {
  readonly tables: readonly EntitySchema[];
  readonly resolvers: readonly Function[];
  /** Built for each request, on an EntityManager of its own. */
  readonly context: (scope: RequestScope) => Context;
  /** Puts the slice's starter content into the database, in the order of `app.ts`. */
  readonly seed?: (scope: SeedScope) => Promise<readonly Seeded[]>;
  /** The thing with a global id, when it is one of this slice's. */
  nodeOf?(context: Context, id: string, locale: Locale): Promise<NodeOfSlice | null>;
  /** Started before the server listens and stopped after it closed. */
  readonly companion?: (scope: { readonly database: Database; readonly logger: Logger }) => Promise<Companion>;
};
