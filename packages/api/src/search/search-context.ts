import type { Find, FindAnswer } from "./find.ts";
import type { Rescue } from "./rescue.ts";

/** What resolvers find in the context of a request. */
export type SearchContext = {
  readonly search: {
    readonly find: Find;
    readonly rescue: (answer: FindAnswer) => Promise<Rescue>;
  };
};
