import type { EntityManager } from "@mikro-orm/postgresql";
import { contentId } from "../../platform/content-id.ts";
import { isAnyOf, json } from "../../platform/postgres/reads.ts";
import { upsert } from "../../platform/postgres/reconcile.ts";
import { homeRegion } from "../../platform/region.ts";
import type { ImportedVacancies, ImportedVacancy, Kept } from "../imported-vacancies.ts";
import type { VacancyTables } from "./select-vacancies.ts";

type Needs = { readonly newId: () => string; readonly hashOf: (text: string) => string };

type Known = {
  readonly id: string;
  readonly slug: string;
  readonly listed_on: string;
  readonly closed_at: Date | null;
  readonly content_hash: string | null;
};

/** Letters and digits of a title, for an address; a title in another script leaves nothing. */
const slugOf = (title: string, key: string): string => {
  const words =
    title
      .toLowerCase()
      .normalize("NFKD")
      .replaceAll(/\p{M}/gu, "")
      .match(/[a-z0-9]+/g) ?? [];
  return [words.join("-").slice(0, 60).replace(/-+$/, "") || "vacature", key].join("-");
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

/** Imported vacancies in the database. Each `keep` is a transaction of its own. */
export const postgresImportedVacancies = (em: () => EntityManager, { newId, hashOf }: Needs): ImportedVacancies => {
  const keepIn = async (inTransaction: EntityManager, vacancies: readonly ImportedVacancy[], today: string) => {
    const db = inTransaction.getKysely<VacancyTables>();
    const rows = await db
      .selectFrom("vacancy")
      .select(["id", "slug", "source_key", "listed_on", "closed_at", "content_hash"])
      .where("region", "=", homeRegion)
      .where(
        isAnyOf(
          "source_key",
          vacancies.map(({ sourceKey }) => sourceKey),
          "text",
        ),
      )
      .execute();
    const known = new Map(rows.map(({ source_key, ...row }) => [source_key, row]));

    const all = vacancies.map((vacancy) => {
      const content_hash = hashOf(JSON.stringify(vacancy));
      const earlier = known.get(vacancy.sourceKey);
      const outcome: Kept = !earlier ? "imported" : earlier.content_hash === content_hash ? "unchanged" : "updated";
      const posted = vacancy.postedOn !== null && vacancy.postedOn <= today ? vacancy.postedOn : null;
      const fresh = {
        id: earlier?.id ?? newId(),
        slug: earlier?.slug ?? slugOf(vacancy.title, hashOf(vacancy.sourceKey).slice(0, 10)),
        listed_on: posted ?? earlier?.listed_on ?? today,
        closed_at: earlier?.closed_at ?? null,
        content_hash,
      };
      return { outcome, vacancy, row: rowOf(vacancy, fresh) };
    });
    const changed = all.filter(({ outcome }) => outcome !== "unchanged");
    const employers = new Map(
      changed.flatMap(({ vacancy: { employer } }) => (employer === null ? [] : [[employerId(employer), employer]])),
    );
    await upsert(
      db,
      "employer",
      ["id"],
      [...employers].toSorted().map(([id, name]) => ({ id, name, about: null, origin: "import" as const })),
    );
    await upsert(
      db,
      "vacancy",
      ["region", "id"],
      changed.map(({ row }) => row),
    );
    return all.map(({ outcome }) => outcome);
  };

  return {
    keep: (vacancies, today) => em().transactional((inTransaction) => keepIn(inTransaction, vacancies, today)),
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
  };
};
