import type { EntityManager } from "@mikro-orm/postgresql";
import { sql, type Kysely } from "kysely";
import type { ReportRow } from "../../platform/import/import-report.ts";
import { instantOf } from "../../platform/postgres/instants.ts";
import type { Rows } from "../../platform/postgres/reads.ts";
import { upsert } from "../../platform/postgres/reconcile.ts";
import type { Part } from "../download.ts";
import type { KeptTaxonomy, Run } from "../kept-taxonomy.ts";
import type { TaxonomyFileTable, TaxonomyImportTable } from "./import.table.ts";
import { replacePart } from "./replace-part.ts";

type Tables = Rows<typeof TaxonomyFileTable | typeof TaxonomyImportTable>;

/** Raise it when files are read differently, so that those that were read before are read again. */
const readerVersion = 1;
const hashOfFile = (hash: string): string => `${readerVersion}:${hash}`;

const filesOf = (db: Kysely<Tables>, { taxonomy, name }: Pick<Part, "taxonomy" | "name">) =>
  db
    .selectFrom("taxonomy_file")
    .select(["name", "content_hash", "unresolved", "import_id", "imported_at"])
    .where("taxonomy", "=", taxonomy)
    .where("part", "=", name)
    .execute();

/** When something that rows can refer to was last brought in. */
const lastReferredTo = async (db: Kysely<Tables>, part: Part): Promise<number> => {
  const { rows } = await sql<{ last: Date | string | null }>`
    select max(imported_at) as last from taxonomy_file
    where taxonomy = ${part.taxonomy} and not refers`.execute(db);
  const last = rows[0]?.last ?? null;
  return last === null ? 0 : instantOf(last).getTime();
};

const isUpToDate =
  (em: () => EntityManager): KeptTaxonomy["isUpToDate"] =>
  async (part) => {
    const db = em().getKysely<Tables>();
    const kept = await filesOf(db, part);
    const latest = Math.max(0, ...kept.map((file) => instantOf(file.imported_at).getTime()));
    const byName = new Map(kept.map((file) => [file.name, file]));
    const own = part.files.map(({ name }) => byName.get(name));
    const isSame = part.files.every(({ hash }, at) => {
      const file = own[at];
      // a file that is older than the last of its part may have been overwritten by that
      return file?.content_hash === hashOfFile(hash) && instantOf(file.imported_at).getTime() === latest;
    });
    if (!isSame) return false;
    const waits = own.some((file) => file !== undefined && file.unresolved > 0);
    return !waits || latest >= (await lastReferredTo(db, part));
  };

const remember = async (db: Kysely<Tables>, run: Run, part: Part, rows: readonly ReportRow[], unresolved: number) => {
  await upsert(
    db,
    "taxonomy_file",
    ["taxonomy", "name"],
    part.files.map(({ name, hash }) => ({
      taxonomy: part.taxonomy,
      name,
      part: part.name,
      content_hash: hashOfFile(hash),
      refers: part.refers,
      rows: rows.filter(({ file }) => file === name).length,
      unresolved,
      import_id: run.id,
      imported_at: run.now,
    })),
  );
};

/** Taxonomies in the database. Each `replace` is a transaction of its own. */
export const postgresKeptTaxonomy = (em: () => EntityManager): KeptTaxonomy => ({
  unfinished: async (taxonomy, version) => {
    const row = await em()
      .getKysely<Tables>()
      .selectFrom("taxonomy_import")
      .select("id")
      .where("taxonomy", "=", taxonomy)
      .where("finished_at", "is", null)
      .where(sql<boolean>`version is not distinct from ${version}`)
      .orderBy("started_at", "desc")
      .limit(1)
      .executeTakeFirst();
    return row?.id ?? null;
  },

  isUpToDate: isUpToDate(em),

  replace: (run, part) =>
    em().transactional(async (inTransaction) => {
      const db = inTransaction.getKysely<Tables>();
      // two imports at once take turns, a part at a time
      await sql`select pg_advisory_xact_lock(hashtext(${`taxonomy/${run.taxonomy}`}))`.execute(db);
      await db
        .insertInto("taxonomy_import")
        .values({ id: run.id, taxonomy: run.taxonomy, version: run.version, started_at: run.now, finished_at: null })
        .onConflict((row) => row.column("id").doNothing())
        .execute();
      const { rows, unresolved } = await replacePart(inTransaction.getKysely(), part, run.now);
      await remember(db, run, part, rows, unresolved);
      return rows;
    }),

  finish: async ({ id, now }) => {
    await em()
      .getKysely<Tables>()
      .updateTable("taxonomy_import")
      .set({ finished_at: now })
      .where("id", "=", id)
      .execute();
  },
});
