import { defineEntity, p } from "@mikro-orm/postgresql";
import type { LocalisedText, Source } from "@techconnect/catalogue/schema";
import { JobProfileTable } from "../../guide/postgres/job-profile.table.ts";
import { PlaceTable } from "../../places/postgres/place.table.ts";

export const StoryTable = defineEntity({
  name: "Story",
  tableName: "story",
  properties: {
    id: p.uuid().primary(),
    /** The order of the catalogue. */
    position: p.smallint(),
    slug: p.text().unique(),
    name: p.text(),
    formerWork: p.json<LocalisedText>(),
    quote: p.json<LocalisedText>(),
    body: p.json<readonly LocalisedText[]>(),
    jobProfile: () => p.manyToOne(JobProfileTable).mapToPk().deleteRule("cascade").index(),
    place: () => p.manyToOne(PlaceTable).mapToPk().strictNullable().deleteRule("set null"),
    example: p.boolean(),
    source: p.json<Source>(),
  },
});
