import type { Source } from "@techconnect/catalogue/schema";
import type { HelpDesk as HelpDeskContent } from "@techconnect/catalogue/support";
import type { Locale } from "@techconnect/domain/kernel/locale";

export const helpTopics = [
  "work",
  "money",
  "benefit",
  "childcare",
  "laptop",
  "language",
  "learning",
  "refugees",
  "youth",
  "debts",
] as const satisfies readonly HelpDeskContent["topics"][number][];
export type HelpTopic = (typeof helpTopics)[number];

/** A place where people answer questions, in one language. */
export type HelpDesk = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly about: string;
  readonly topics: readonly HelpTopic[];
  readonly area: string;
  /** Null when nobody has checked one. */
  readonly website: string | null;
  readonly telephone: string | null;
  readonly source: Source;
};

/** Where help desks are read. Every implementation passes `testing/help-desks.contract.ts`. */
export type HelpDesks = {
  /** All of them, in the order of the catalogue. */
  readonly all: (locale: Locale) => Promise<readonly HelpDesk[]>;
};
