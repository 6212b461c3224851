import type { Suggest } from "./suggest.ts";

/** What the resolvers of this slice find in the context of a request. */
export type MatchingContext = { readonly matching: { readonly suggest: Suggest } };
