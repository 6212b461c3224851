/** Something that happened to a thing. It carries the id of the thing and nothing that says who it is about. */
export type DomainEvent = { readonly kind: string; readonly id: string };

/** Where a use-case puts what happened, in the transaction of the change itself: both are kept, or neither. */
export type Outbox<Event extends DomainEvent = DomainEvent> = {
  /** Has the event's reactions run, soon after the transaction is kept. The same event twice counts once. */
  readonly append: (event: Event) => Promise<void>;
  /** Takes an event back, with every trace that it left among the jobs. */
  readonly withdraw: (event: Event) => Promise<void>;
};
