import type { EraseAccount } from "./erase-account.ts";
import type { ExportAccount } from "./export-account.ts";

/** What resolvers find in the context of a request. */
export type PrivacyContext = { readonly privacy: { readonly export: ExportAccount; readonly erase: EraseAccount } };
