import { defineEntity, p } from "@mikro-orm/postgresql";
import type { LocalisedText, Source } from "@techconnect/catalogue/schema";
import type { HelpTopic } from "../help-desks.ts";

export const HelpDeskTable = defineEntity({
  name: "HelpDesk",
  tableName: "help_desk",
  properties: {
    id: p.uuid().primary(),
    /** The order of the catalogue. */
    position: p.smallint(),
    slug: p.text().unique(),
    name: p.text(),
    about: p.json<LocalisedText>(),
    topics: p.array<HelpTopic>(),
    area: p.text(),
    website: p.text().strictNullable(),
    telephone: p.text().strictNullable(),
    source: p.json<Source>(),
  },
});
