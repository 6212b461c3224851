import type { EntityManager } from "@mikro-orm/postgresql";
import type { Catalogue } from "@techconnect/catalogue/catalogue";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ReportRow } from "../../platform/import/import-report.ts";
import { aCatalogue } from "../../platform/testing/a-catalogue.ts";
import { anImportRun, anImportScope } from "../../platform/testing/an-import-run.ts";
import type { Taxonomy } from "../concept.ts";
import { taxonomyModule } from "../taxonomy.module.ts";

/** The content of files by their names, which may have folders in them. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files for as long as `work` takes. */
export const inFolder = async <T>(name: string, files: Files, work: (folder: string) => Promise<T>): Promise<T> => {
  const around = await mkdtemp(join(tmpdir(), "taxonomy-"));
  try {
    const folder = join(around, name);
    for (const [file, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), content);
    }
    return await work(folder);
  } finally {
    await rm(around, { recursive: true });
  }
};

type Scope = {
  readonly em: () => EntityManager;
  readonly now?: () => Date;
  readonly catalogue?: Catalogue;
};

/** The import of a taxonomy as `import` runs it, a row at a time. */
export const importing = (taxonomy: Taxonomy, path: string, { em, now, catalogue = aCatalogue() }: Scope) => {
  const importer = taxonomyModule({ catalogue, onImported: async () => undefined }).importers?.[taxonomy];
  if (!importer) throw new Error(`${taxonomy} can be imported`);
  return importer(anImportScope(em, now))(path, anImportRun());
};

export const allOf = async <T>(values: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
};

/** Imports files from a folder; its name may tell the version. */
export const importFiles = (
  taxonomy: Taxonomy,
  files: Files,
  { version = "download", ...scope }: Scope & { readonly version?: string },
): Promise<readonly ReportRow[]> => inFolder(version, files, (folder) => allOf(importing(taxonomy, folder, scope)));

const tables = ["relation", "member", "text", "label", "concept", "file", "import"].map((name) => `taxonomy_${name}`);
const onetTables = ["title", "rating", "task", "technology", "crosswalk", "occupation"].map((name) => `onet_${name}`);

/** Empties all tables of taxonomies. */
export const forgetTaxonomies = async (em: EntityManager): Promise<void> => {
  for (const table of [...tables, ...onetTables]) await em.execute(`delete from ${table}`);
};
