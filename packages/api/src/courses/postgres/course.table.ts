import { defineEntity, p } from "@mikro-orm/postgresql";
import type { LocalisedText, Source } from "@techconnect/catalogue/schema";
import type { DayPart, Level } from "../../guide/choices.ts";
import { JobProfileTable } from "../../guide/postgres/job-profile.table.ts";
import { tellMatching } from "../../matching/postgres/opportunity-change.table.ts";
import { PlaceTable } from "../../places/postgres/place.table.ts";
import { courseModes, courseStatuses, type LanguageDemand } from "../course.ts";

export const ProviderTable = defineEntity({
  name: "Provider",
  tableName: "provider",
  properties: {
    id: p.uuid().primary(),
    slug: p.text().unique(),
    name: p.text(),
    about: p.json<LocalisedText>(),
    fictional: p.boolean(),
    website: p.text().strictNullable(),
    source: p.json<Source>(),
  },
});

export const CourseTable = defineEntity({
  name: "Course",
  tableName: "course",
  triggers: [tellMatching("course", "id")],
  properties: {
    id: p.uuid().primary(),
    /** The catalogue's own id of the programme: P-CODAM. */
    code: p.text().unique(),
    slug: p.text().unique(),
    provider: () => p.manyToOne(ProviderTable).mapToPk().deleteRule("cascade").index(),
    title: p.json<LocalisedText>(),
    summary: p.json<LocalisedText>(),
    outcome: p.json<LocalisedText>(),
    admission: p.json<LocalisedText>(),
    levelOut: p.text().$type<Level>(),
    entryLevels: p.array<Level>(),
    minimumAge: p.smallint().strictNullable(),
    durationWeeks: p.smallint().strictNullable(),
    hoursPerWeek: p.smallint().strictNullable(),
    dayParts: p.array<DayPart>(),
    mode: p.enum(courseModes).strictNullable(),
    priceCents: p.integer().strictNullable(),
    priceNote: p.json<LocalisedText>().strictNullable(),
    languages: p.json<readonly LanguageDemand[]>(),
    childcareOnSite: p.boolean().strictNullable(),
    deviceIncluded: p.boolean().strictNullable(),
    recognised: p.boolean().strictNullable(),
    status: p.enum(courseStatuses),
    teaches: p.array(),
    place: () => p.manyToOne(PlaceTable).mapToPk().strictNullable().deleteRule("set null"),
    source: p.json<Source>(),
  },
});

export const CourseEditionTable = defineEntity({
  name: "CourseEdition",
  tableName: "course_edition",
  properties: {
    id: p.uuid().primary(),
    course: () => p.manyToOne(CourseTable).mapToPk().deleteRule("cascade"),
    startsOn: p.date(),
    placesLeft: p.smallint().strictNullable(),
    source: p.json<Source>(),
  },
  indexes: [{ name: "course_edition_course_starts_on", properties: ["course", "startsOn"] }],
});

export const CourseJobProfileTable = defineEntity({
  name: "CourseJobProfile",
  tableName: "course_job_profile",
  triggers: [tellMatching("course", "course_id")],
  properties: {
    course: () => p.manyToOne(CourseTable).mapToPk().primary().deleteRule("cascade"),
    jobProfile: () => p.manyToOne(JobProfileTable).mapToPk().primary().deleteRule("cascade").index(),
  },
});
