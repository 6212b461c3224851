import type { EntityManager } from "@mikro-orm/postgresql";
import { textIn, type Rows } from "../../platform/postgres/reads.ts";
import type { HelpDesks } from "../help-desks.ts";
import type { HelpDeskTable } from "./help-desk.table.ts";

export const postgresHelpDesks = (em: EntityManager): HelpDesks => ({
  all: (locale) =>
    em
      .getKysely<Rows<typeof HelpDeskTable>>()
      .selectFrom("help_desk")
      .select(["id", "slug", "name", "topics", "area", "website", "telephone", "source"])
      .select(textIn(locale, "about").as("about"))
      .orderBy("position")
      .execute(),
});
