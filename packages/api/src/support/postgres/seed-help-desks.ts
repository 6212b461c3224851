import { contentId } from "../../platform/content-id.ts";
import { json, type Rows } from "../../platform/postgres/reads.ts";
import { reconcile } from "../../platform/postgres/reconcile.ts";
import type { Seeded, SeedScope } from "../../platform/slice.ts";
import type { HelpDeskTable } from "./help-desk.table.ts";

/** Puts the help desks of the catalogue into the database, in its order. */
export const seedHelpDesks = async ({ em, catalogue }: SeedScope): Promise<readonly Seeded[]> => {
  const db = em.getKysely<Rows<typeof HelpDeskTable>>();
  const rows = catalogue.helpDesks.map((desk, position) => ({
    ...desk,
    id: contentId("help-desk", desk.slug),
    position,
    about: json(desk.about),
    source: json(desk.source),
  }));
  return [await reconcile(db, "help desks", "help_desk", ["id"], rows)];
};
