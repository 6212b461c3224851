import type { Catalogue } from "@techconnect/catalogue/catalogue";
import type { LocalisedText } from "@techconnect/catalogue/schema";
import { contentId } from "../../platform/content-id.ts";
import { json } from "../../platform/postgres/reads.ts";
import { reconcile } from "../../platform/postgres/reconcile.ts";
import { homeRegion } from "../../platform/region.ts";
import type { Seeded, SeedScope } from "../../platform/slice.ts";
import type { VacancyTables } from "./select-vacancies.ts";

type Employer = Catalogue["sampleEmployers"][number];

const employerRows = (employers: readonly Employer[]) =>
  employers.map(({ slug, name, about }) => ({
    id: contentId("employer", slug),
    name,
    about: json(about),
    origin: "sample" as const,
  }));

/** `[{ nl, en, ar }, …]` as `{ nl: […], en: […], ar: […] }`. */
const byLanguage = (paragraphs: readonly LocalisedText[]) => ({
  nl: paragraphs.map(({ nl }) => nl),
  en: paragraphs.map(({ en }) => en),
  ar: paragraphs.map(({ ar }) => ar),
});

const vacancyRows = (employers: readonly Employer[]) =>
  employers.flatMap((employer) =>
    employer.vacancies.map((vacancy) => ({
      region: homeRegion,
      id: contentId("vacancy", vacancy.slug),
      slug: vacancy.slug,
      origin: "sample" as const,
      source_key: null,
      source_url: null,
      content_hash: null,
      language: "nl",
      title: json(vacancy.title),
      summary: json(vacancy.summary),
      description: json(byLanguage(vacancy.description)),
      employer_id: contentId("employer", employer.slug),
      job_profile_id: contentId("job-profile", vacancy.jobProfile),
      technical: vacancy.technical,
      unlinked: [],
      sectors: [employer.sector],
      hours_from: vacancy.hoursPerWeek.from,
      hours_to: vacancy.hoursPerWeek.to,
      day_parts: vacancy.dayParts,
      pay_from_cents: vacancy.pay.fromCents,
      pay_to_cents: vacancy.pay.toCents,
      pay_period: vacancy.pay.period,
      pay_text: null,
      place_id: contentId("place", vacancy.place),
      place_text: null,
      remote: vacancy.remote,
      languages: json(vacancy.languages),
      minimum_age: vacancy.minimumAge,
      device_included: vacancy.deviceIncluded,
      learning: vacancy.learning,
      posted_on: vacancy.postedOn,
      valid_through: vacancy.validThrough,
      listed_on: vacancy.postedOn,
      closed_at: null,
    })),
  );

/** Puts the sample employers and vacancies into a demo, and takes them out of anything else. Imported ones stay. */
export const seedVacancies = async ({ em, catalogue, demo }: SeedScope): Promise<readonly Seeded[]> => {
  const db = em.getKysely<VacancyTables>();
  const employers = demo ? catalogue.sampleEmployers : [];
  const samples = ["origin", "sample"] as const;
  return [
    await reconcile(db, "sample employers", "employer", ["id"], employerRows(employers), samples),
    await reconcile(db, "sample vacancies", "vacancy", ["region", "id"], vacancyRows(employers), samples),
  ];
};
