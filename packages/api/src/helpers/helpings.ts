import type { Helping } from "@techconnect/domain/helpers/helping";
import type { SignedIn } from "@techconnect/domain/identity/actor";
import type { Audit } from "../platform/audit/audit.ts";
import type { ConsentDesk } from "../consents/consent-desk.ts";
import type { Page, PageAsked } from "../platform/page.ts";
import type { KeptCards } from "../talent/kept-cards.ts";

/** Help, with the words by which both know each other. */
export type NamedHelping = Helping & {
  /** What the person is called; null until the person said yes. */
  readonly personName: string | null;
  /** As they were at the time of asking. */
  readonly helperName: string;
  readonly organisationName: string;
};

/** Help as a transaction of one person sees it: that person's own, on either side. Keeps `testing/helpings.contract.ts`. */
export type Helpings = {
  readonly add: (helping: NamedHelping) => Promise<void>;
  /** One's own; whoever else wants to change it waits until this transaction ends. */
  readonly take: (id: string) => Promise<NamedHelping | null>;
  readonly save: (helping: NamedHelping) => Promise<void>;
  /** Of whoever is helped: what is not over, last asked first. */
  readonly ofPerson: (personId: string, now: Date) => Promise<readonly NamedHelping[]>;
  /** By this helper for one of these organisations; null where it is not active, or the person is nobody. */
  readonly activeFor: (who: ActiveHelp, now: Date) => Promise<NamedHelping | null>;
  /** Whom a helper helps just now, in the order of when it began; the position of a row is that instant. */
  readonly people: (who: HelperFor, now: Date, asked: PageAsked) => Promise<Page<NamedHelping>>;
  readonly countPeople: (who: HelperFor, now: Date) => Promise<number>;
  /** What a helper asked that looks open to them, last asked first. @param most so many */
  readonly asked: (who: HelperFor, now: Date, most: number) => Promise<readonly NamedHelping[]>;
};
export type HelperFor = { readonly helperId: string; readonly organisationIds: readonly string[] };
export type ActiveHelp = HelperFor & { readonly personId: string };

/** Codes by which people let themselves be asked. */
export type HelperCodes = {
  /** The one code of a person from now on. @returns false when somebody else has this code just now */
  readonly keep: (personId: string, codeHash: string, expiresAt: Date) => Promise<boolean>;
  /** Uses up the code of the scope. @returns whose it is; null where it is nobody's, or too old */
  readonly use: (codeHash: string, now: Date) => Promise<string | null>;
};

/** Something that a helper did with what belongs to a person. */
export type HelperAccess = {
  readonly id: string;
  readonly personId: string;
  readonly helperId: string;
  readonly organisationId: string;
  readonly helperName: string;
  readonly organisationName: string;
  readonly did: "looked" | "kept-card";
  readonly at: Date;
};

export type AccessLog = {
  readonly append: (access: HelperAccess) => Promise<void>;
  /** Of a person, last one first; the position of a row is its instant. */
  readonly page: (personId: string, asked: PageAsked) => Promise<Page<HelperAccess>>;
  readonly count: (personId: string) => Promise<number>;
};

/** What people and organisations are called. */
export type Names = {
  /** Of whoever asks. */
  readonly ofPerson: (personId: string) => Promise<string | null>;
  /** Of an organisation of whoever asks. */
  readonly ofOrganisation: (organisationId: string) => Promise<string | null>;
};

/** Everything that a transaction about help may reach. */
export type HelpPorts = {
  readonly helpings: Helpings;
  readonly codes: HelperCodes;
  readonly accesses: AccessLog;
  readonly cards: KeptCards;
  readonly names: Names;
  readonly consents: ConsentDesk;
  readonly audit: Audit;
};

/** Runs `work` in one transaction of whoever asks. @param scope the hash of a code that whoever asks shows */
export type HelpTransaction = <T>(
  actor: SignedIn,
  scope: { readonly codeHash?: string },
  work: (ports: HelpPorts) => Promise<T>,
) => Promise<T>;

/** Makes codes and hashes them. */
export type HelperTokens = {
  /** A number that nobody can guess, 0 or more. */
  readonly chance: () => number;
  readonly hashOf: (code: string) => string;
};

/** Help as the worker sees it. */
export type HelpCaretaker = {
  /** Ends what is over by the clock, and erases codes that are too old and help that ended before `eraseBefore`. */
  readonly clearUp: (now: Date, eraseBefore: Date) => Promise<void>;
};
