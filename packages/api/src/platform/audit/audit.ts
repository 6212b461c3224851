/** Something that somebody did that others may ask about later. Ids only: no names, no addresses, no words of people. */
export type AuditEntry = {
  /** In verbs, such as `organisation.verify`. */
  readonly action: string;
  /** Who did it, and as whom; null for the clock. */
  readonly personId: string | null;
  /** Whose place somebody acted in, with their consent. */
  readonly onBehalfOf: string | null;
  readonly organisationId: string | null;
  /** What it was done to, such as `organisation` and its id. */
  readonly subject: { readonly kind: string; readonly id: string };
  /** Why, by a word of ours such as a verdict or a purpose; never free text. */
  readonly reason: string | null;
};

/** Where a use-case says what was done, in the transaction of the change itself. */
export type Audit = { readonly append: (entry: AuditEntry) => Promise<void> };
