import { defineEntity, p } from "@mikro-orm/postgresql";
import type { LocalisedText } from "@techconnect/catalogue/schema";
import type { LanguageDemand } from "../../courses/course.ts";
import type { DayPart, Sector } from "../../guide/choices.ts";
import { payPeriods } from "../../guide/job-profile.ts";
import { JobProfileTable } from "../../guide/postgres/job-profile.table.ts";
import { tellMatching } from "../../matching/postgres/opportunity-change.table.ts";
import { PlaceTable } from "../../places/postgres/place.table.ts";
import { homeRegion } from "../../platform/region.ts";
import { learnings, remoteWorks, vacancyOrigins } from "../vacancy.ts";

/** Texts by language. Samples have all of ours; an imported vacancy has its own and no other. */
export type TextByLanguage = Readonly<Record<string, string>>;

export const EmployerTable = defineEntity({
  name: "Employer",
  tableName: "employer",
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    about: p.json<LocalisedText>().strictNullable(),
    origin: p.enum(vacancyOrigins),
  },
});

export const VacancyTable = defineEntity({
  name: "Vacancy",
  tableName: "vacancy",
  triggers: [tellMatching("vacancy", "id")],
  properties: {
    region: p.text().primary().default(homeRegion),
    id: p.uuid().primary(),
    slug: p.text(),
    origin: p.enum(vacancyOrigins),
    /** What an imported one is called where it came from; the same key again is the same vacancy. */
    sourceKey: p.text().strictNullable(),
    sourceUrl: p.text().strictNullable(),
    /** Of everything that was imported, to see whether a posting changed. */
    contentHash: p.text().strictNullable(),
    language: p.text(),
    title: p.json<TextByLanguage>(),
    summary: p.json<TextByLanguage>(),
    description: p.json<Readonly<Record<string, readonly string[]>>>(),
    employer: () => p.manyToOne(EmployerTable).mapToPk().strictNullable().deleteRule("cascade").index(),
    jobProfile: () => p.manyToOne(JobProfileTable).mapToPk().strictNullable().deleteRule("set null"),
    technical: p.array(),
    unlinked: p.array(),
    sectors: p.array<Sector>(),
    hoursFrom: p.smallint().strictNullable(),
    hoursTo: p.smallint().strictNullable(),
    dayParts: p.array<DayPart>(),
    payFromCents: p.integer().strictNullable(),
    payToCents: p.integer().strictNullable(),
    payPeriod: p.enum(payPeriods).strictNullable(),
    payText: p.text().strictNullable(),
    place: () => p.manyToOne(PlaceTable).mapToPk().strictNullable().deleteRule("set null"),
    placeText: p.text().strictNullable(),
    remote: p.enum(remoteWorks).strictNullable(),
    languages: p.json<readonly LanguageDemand[]>(),
    minimumAge: p.smallint().strictNullable(),
    deviceIncluded: p.boolean().strictNullable(),
    learning: p.enum(learnings).strictNullable(),
    postedOn: p.date().strictNullable(),
    validThrough: p.date().strictNullable(),
    /** The day by which lists are sorted: that of the posting, else of the import. */
    listedOn: p.date(),
    /** When it was taken down; null while it is offered. */
    closedAt: p.datetime().strictNullable(),
  },
  uniques: [
    { name: "vacancy_region_slug", properties: ["region", "slug"] },
    { name: "vacancy_region_source_key", properties: ["region", "sourceKey"] },
  ],
  indexes: [
    { name: "vacancy_region_listed_on", properties: ["region", "listedOn", "id"] },
    { name: "vacancy_region_job_profile", properties: ["region", "jobProfile", "listedOn", "id"] },
  ],
});
