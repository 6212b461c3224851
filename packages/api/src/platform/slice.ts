import type { EntityManager, EntitySchema } from "@mikro-orm/postgresql";
import type { Catalogue } from "@techconnect/catalogue/catalogue";
import type { Actor } from "@techconnect/domain/identity/actor";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { Logger } from "pino";
import type { Accounts } from "./sign-in/accounts.ts";
import type { Config } from "./config.ts";
import type { Shows } from "./graphql/asked-fields.ts";
import type { FeedDesk } from "./import/feed-desk.ts";
import type { Importer, Preview } from "./import/importer.ts";
import type { Outbox } from "./events.ts";
import type { ReactionName, RoutineName } from "./jobs/queues.ts";
import type { Post } from "./mail/mail.ts";
import type { Database } from "./postgres/open-database.ts";

/** What a serving process gives to its slices, for as long as it runs. */
export type Surroundings = {
  readonly config: Pick<Config, "LINK_SECRET">;
  readonly now: () => Date;
  /** A UUIDv7. */
  readonly newId: () => string;
  /** The outbox of a transaction: `em` is the one that `transactional` gives. */
  readonly outboxOn: (em: EntityManager) => Outbox;
};

/** What a slice builds the context of one request from. */
export type RequestScope = Surroundings & {
  readonly em: EntityManager;
  /** Who asks. */
  readonly actor: Actor;
  readonly accounts: Accounts;
  /** For reads: columns that nobody looks at stay out. Not to be asked before the operation is known. */
  readonly shows: Shows;
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

/** What a process gives to what runs beside its work. */
export type CompanionScope = {
  readonly database: Database;
  readonly config: Pick<Config, "MEILI_URL" | "MEILI_KEY">;
  readonly logger: Logger;
};

/** What `reindex` gives to a slice. */
export type ReindexScope = {
  readonly em: () => EntityManager;
  readonly config: Pick<Config, "MEILI_URL" | "MEILI_KEY">;
  /** Compare, and put right what differs, instead of filling everything anew. */
  readonly mend: boolean;
};

/** What the worker gives to reactions and routines. */
export type WorkScope = {
  readonly config: Pick<
    Config,
    "LINK_SECRET" | "PUBLIC_URL" | "CALL_TEAM_ADDRESS" | "MEILI_URL" | "MEILI_KEY" | "DATA_DIR" | "FETCH_LOOPBACK"
  >;
  readonly now: () => Date;
  /** A UUIDv7. */
  readonly newId: () => string;
  /** A unit of work of its own, for each job. */
  readonly em: () => EntityManager;
  readonly post: Post;
  readonly accounts: Accounts;
  readonly logger: Pick<Logger, "info" | "warn">;
  /** Asks what takes long to come to an end. */
  readonly stop: AbortSignal;
};

/** What a slice does after an event, in the worker; `id` is that of the event. */
export type SliceReaction = ReactionName & { readonly make: (scope: WorkScope) => (id: string) => Promise<void> };
/** What a slice does by the clock, in the worker. */
export type SliceRoutine = RoutineName & { readonly make: (scope: WorkScope) => () => Promise<void> };

/** What `import` gives to a slice. */
export type ImportScope = {
  readonly config: Pick<Config, "PUBLIC_URL" | "DATA_DIR" | "FETCH_LOOPBACK">;
  readonly em: () => EntityManager;
  readonly now: () => Date;
  /** A UUIDv7. */
  readonly newId: () => string;
};
/** A thing with a global id; the name says which GraphQL type it is. */
export type NodeOfSlice = { readonly __typename: string; readonly id: string };

/** A person with an account, as far as a slice must know whom its rows are about. */
export type Subject = { readonly personId: string; readonly email: string };

/** What a slice keeps about people with an account. Both run in one transaction of that person's own. */
export type PersonalData = {
  /** Everything that is held about somebody, by what it is called in an export. */
  readonly held: (
    em: EntityManager,
    subject: Subject,
    config: Surroundings["config"],
  ) => Promise<Readonly<Record<string, unknown>>>;
  /** Organisations that would be left without an admin, so that somebody hands them over before they go. */
  readonly handOverFirst?: (
    em: EntityManager,
    subject: Subject,
  ) => Promise<readonly { readonly id: string; readonly name: string }[]>;
  /** Erases it. Safe to repeat. */
  readonly erase: (em: EntityManager, subject: Subject) => Promise<void>;
};

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
  /** What of others' data it can bring in, by the name that `import` takes. */
  readonly importers?: Readonly<Record<string, (scope: ImportScope) => Importer>>;
  /** Which of these it can show first; those can be told how a file is to be understood. */
  readonly previews?: Readonly<Record<string, (scope: ImportScope) => Preview>>;
  /** What it reads by itself from others' websites, when it does. */
  readonly feeds?: (scope: ImportScope) => FeedDesk;
  /** What it keeps about people with an account, so that they can have it and erase it. */
  readonly personal?: PersonalData;
  readonly reactions?: readonly SliceReaction[];
  readonly routines?: readonly SliceRoutine[];
  /** Started before the server listens and stopped after it closed. */
  readonly companion?: (scope: CompanionScope) => Promise<Companion>;
  /** Runs beside the jobs for as long as the worker works. */
  readonly workCompanion?: (scope: CompanionScope) => Promise<Companion>;
  /** After a seed: takes over what it changed, so that nothing is missing when people come. */
  readonly settle?: (scope: Pick<ReindexScope, "em">) => Promise<void>;
  /** Fills anew what is kept elsewhere; `say` takes a line of progress. */
  readonly reindex?: (scope: ReindexScope, say: (line: string) => void) => Promise<void>;
};
