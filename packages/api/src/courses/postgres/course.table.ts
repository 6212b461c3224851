import { defineEntity, p } from "@mikro-orm/postgresql";
import type { LocalisedText, Source } from "@techconnect/catalogue/schema";
import type { DayPart, Level } from "../../guide/choices.ts";
import { JobProfileTable } from "../../guide/postgres/job-profile.table.ts";
import { tellMatching } from "../../matching/postgres/opportunity-change.table.ts";
import { PlaceTable } from "../../places/postgres/place.table.ts";
import { courseModes, courseOrigins, courseStatuses, type LanguageDemand } from "../course.ts";

/** Texts by language. Courses of the catalogue have all of ours; an imported one has its own and no other. */
type ByLanguage<Text = string> = Readonly<Record<string, Text>>;

export const ProviderTable = defineEntity({
  name: "Provider",
  tableName: "provider",
  properties: {
    id: p.uuid().primary(),
    slug: p.text().unique(),
    name: p.text(),
    about: p.json<LocalisedText>().strictNullable(),
    fictional: p.boolean(),
    origin: p.enum(courseOrigins).default("catalogue"),
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
    origin: p.enum(courseOrigins).default("catalogue"),
    /** What an imported one is called where it came from; the same key again is the same course. */
    sourceKey: p.text().strictNullable().unique(),
    /** Of everything that was imported, to see whether a course changed. */
    contentHash: p.text().strictNullable(),
    /** The catalogue's own id of the programme: P-CODAM; of an imported one made from its key. */
    code: p.text().unique(),
    slug: p.text().unique(),
    provider: () => p.manyToOne(ProviderTable).mapToPk().deleteRule("cascade").index(),
    language: p.text().default("nl"),
    title: p.json<ByLanguage>(),
    summary: p.json<ByLanguage>(),
    description: p.json<ByLanguage<readonly string[]>>().strictNullable(),
    outcome: p.json<ByLanguage>().strictNullable(),
    admission: p.json<ByLanguage>().strictNullable(),
    levelOut: p.text().$type<Level>().strictNullable(),
    entryLevels: p.array<Level>(),
    minimumAge: p.smallint().strictNullable(),
    durationWeeks: p.smallint().strictNullable(),
    hoursPerWeek: p.smallint().strictNullable(),
    dayParts: p.array<DayPart>(),
    mode: p.enum(courseModes).strictNullable(),
    priceCents: p.integer().strictNullable(),
    priceNote: p.json<ByLanguage>().strictNullable(),
    languages: p.json<readonly LanguageDemand[]>(),
    childcareOnSite: p.boolean().strictNullable(),
    deviceIncluded: p.boolean().strictNullable(),
    recognised: p.boolean().strictNullable(),
    status: p.enum(courseStatuses),
    teaches: p.array(),
    unlinked: p.array().default([]),
    place: () => p.manyToOne(PlaceTable).mapToPk().strictNullable().deleteRule("set null"),
    placeText: p.text().strictNullable(),
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
    jobProfile: () => p.manyToOne(JobProfileTable).mapToPk().primary().deleteRule("cascade"),
  },
  // the way from work to courses, without a look at the table
  indexes: [{ name: "course_job_profile_routes", properties: ["jobProfile", "course"] }],
});
