import type { Suggest } from "./suggest.ts";
import type { WorkAround } from "./work-around.ts";

/** What the resolvers of this slice find in the context of a request. */
export type MatchingContext = { readonly matching: { readonly suggest: Suggest; readonly around: WorkAround } };
