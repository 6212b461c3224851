import type { EntityManager } from "@mikro-orm/postgresql";
import { contentId } from "../../platform/content-id.ts";
import type { Kept } from "../../platform/import/keep-batch.ts";
import { orUnkeepable } from "../../platform/postgres/or-unkeepable.ts";
import { isAnyOf, json } from "../../platform/postgres/reads.ts";
import { upsert } from "../../platform/postgres/reconcile.ts";
import { homeRegion } from "../../platform/region.ts";
import { slugOf } from "../../platform/slug-of.ts";
import type { ImportedVacancies, ImportedVacancy, KeptVacancy } from "../imported-vacancies.ts";
import type { VacancyTables } from "./select-vacancies.ts";
import { noteSeen, reopened, type SourceTables } from "./sightings.ts";

type Needs = { readonly newId: () => string; readonly hashOf: (text: string) => string };

type Known = {
  readonly id: string;
  readonly slug: string;
  readonly listed_on: string;
  readonly closed_at: Date | null;
  readonly content_hash: string | null;
};

const employerId = (name: string): string => contentId("imported-employer", name.toLowerCase());

const rowOf = (vacancy: ImportedVacancy, known: Known) => ({
  region: homeRegion,
  ...known,
  origin: "import" as const,
  source_key: vacancy.sourceKey,
  source_url: vacancy.sourceUrl,
  language: vacancy.language,
  title: json({ [vacancy.language]: vacancy.title }),
  summary: json({ [vacancy.language]: vacancy.summary }),
  description: json({ [vacancy.language]: vacancy.paragraphs }),
  employer_id: vacancy.employer === null ? null : employerId(vacancy.employer),
  job_profile_id: vacancy.jobProfileId,
  technical: [...vacancy.technical],
  unlinked: [...vacancy.unlinked],
  sectors: [],
  hours_from: vacancy.hoursPerWeek?.from ?? null,
  hours_to: vacancy.hoursPerWeek?.to ?? null,
  day_parts: [],
  pay_from_cents: vacancy.pay?.fromCents ?? null,
  pay_to_cents: vacancy.pay?.toCents ?? null,
  pay_period: vacancy.pay?.period ?? null,
  pay_text: vacancy.payText,
  place_id: vacancy.placeId,
  place_text: vacancy.placeText,
  remote: vacancy.remote,
  languages: json([]),
  minimum_age: null,
  device_included: null,
  learning: null,
  posted_on: vacancy.postedOn,
  valid_through: vacancy.validThrough,
});

/** What is kept under the keys of some vacancies. */
const knownAmong = async (em: EntityManager, vacancies: readonly ImportedVacancy[]) => {
  const keys = vacancies.map(({ sourceKey }) => sourceKey);
  const rows = await em
    .getKysely<VacancyTables>()
    .selectFrom("vacancy")
    .select(["id", "slug", "source_key", "listed_on", "closed_at", "content_hash"])
    .where("region", "=", homeRegion)
    .where(isAnyOf("source_key", keys, "text"))
    .execute();
  return new Map(rows.map(({ source_key, ...row }) => [source_key, row]));
};

type Decided = { readonly today: string; readonly isReopened: boolean };

/** What becomes of a vacancy, and its row. An address, once given, stays; so does the day of one without its own. */
const decide = (
  vacancy: ImportedVacancy,
  earlier: Known | undefined,
  { newId, hashOf }: Needs,
  { today, isReopened }: Decided,
) => {
  const content_hash = hashOf(JSON.stringify(vacancy));
  const changed: Kept = earlier?.content_hash === content_hash ? "unchanged" : "updated";
  const outcome: KeptVacancy = !earlier ? "imported" : isReopened ? "reopened" : changed;
  const posted = vacancy.postedOn !== null && vacancy.postedOn <= today ? vacancy.postedOn : null;
  const row = rowOf(vacancy, {
    id: earlier?.id ?? newId(),
    slug: earlier?.slug ?? slugOf(vacancy.title, hashOf(vacancy.sourceKey).slice(0, 10), "vacature"),
    listed_on: posted ?? earlier?.listed_on ?? today,
    closed_at: isReopened ? null : (earlier?.closed_at ?? null),
    content_hash,
  });
  return { outcome, vacancy, row };
};

/** In order of id, so that two imports at once never wait for each other. */
const employerRows = (vacancies: readonly ImportedVacancy[]) => {
  const names = new Map(
    vacancies.flatMap(({ employer }) => (employer === null ? [] : [[employerId(employer), employer]])),
  );
  return [...names].toSorted().map(([id, name]) => ({ id, name, about: null, origin: "import" as const }));
};

/** Imported vacancies in the database. Each `keep` is a transaction of its own. */
export const postgresImportedVacancies = (em: () => EntityManager, needs: Needs): ImportedVacancies => ({
  keep: (vacancies, today, seenIn) =>
    orUnkeepable(() =>
      em().transactional(async (inTransaction) => {
        const db = inTransaction.getKysely<SourceTables>();
        const keys = vacancies.map(({ sourceKey }) => sourceKey);
        const known = await knownAmong(inTransaction, vacancies);
        const back = seenIn ? await reopened(db, keys) : new Set<string>();
        const decided = vacancies.map((vacancy) =>
          decide(vacancy, known.get(vacancy.sourceKey), needs, { today, isReopened: back.has(vacancy.sourceKey) }),
        );
        const changed = decided.filter(({ outcome }) => outcome !== "unchanged");
        await upsert(db, "employer", ["id"], employerRows(changed.map(({ vacancy }) => vacancy)));
        await upsert(
          db,
          "vacancy",
          ["region", "id"],
          changed.map(({ row }) => row),
        );
        if (seenIn) await noteSeen(db, seenIn, keys);
        return decided.map(({ outcome }) => outcome);
      }),
    ),

  close: async (sourceKey, lastDay) => {
    const closed = await em()
      .getKysely<VacancyTables>()
      .updateTable("vacancy")
      .set({ valid_through: lastDay, content_hash: null })
      .where("region", "=", homeRegion)
      .where("source_key", "=", sourceKey)
      .where((row) => row.or([row("valid_through", "is", null), row("valid_through", ">", lastDay)]))
      .returning("id")
      .execute();
    return closed.length > 0;
  },
});
