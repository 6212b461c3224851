import type { Slice } from "../platform/slice.ts";
import { HelpDeskResolver } from "./graphql/help-desk.resolver.ts";
import type { SupportContext } from "./help-desks.ts";
import { HelpDeskTable } from "./postgres/help-desk.table.ts";
import { postgresHelpDesks } from "./postgres/help-desks.postgres.ts";
import { seedHelpDesks } from "./postgres/seed-help-desks.ts";

export const supportModule = (): Slice<SupportContext> => ({
  tables: [HelpDeskTable],
  resolvers: [HelpDeskResolver],
  context: ({ em }) => ({ support: { helpDesks: postgresHelpDesks(em) } }),
  seed: seedHelpDesks,
});
