/**
 * Compiles `messages/<locale>/*.po` to `src/compiled/<locale>/*.ts`; stops when a text is missing or broken.
 * With `--drafts`, for work in progress, a text without a translation stays Dutch.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { createCompiledCatalog } from "@lingui/cli/api";
import { type Catalogue, nameOf, pageCatalogues, serverCatalogues, textsOf } from "./read-catalogues.ts";

const draftsAllowed = process.argv.includes("--drafts");
const locales = ["nl", "en", "ar"];

const compile = async (catalogue: Catalogue, locale: string): Promise<readonly string[]> => {
  const { messages, missing } = await textsOf(catalogue, locale);
  const { source, errors } = createCompiledCatalog(locale, messages, { namespace: "ts", strict: true });

  const folder = new URL(`src/compiled/${locale}/`, import.meta.url);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL(`${nameOf(catalogue)}.ts`, folder), source);
  return [
    ...(draftsAllowed ? [] : missing.map(({ id, source: text }) => `no translation for "${text || id}"`)),
    ...errors.map(({ id, error }) => `broken message "${id}": ${error.message}`),
  ].map((problem) => `${catalogue.getFilename(locale)}: ${problem}`);
};

const catalogues = [...(await pageCatalogues()), ...(await serverCatalogues())];
const problems = (
  await Promise.all(catalogues.flatMap((catalogue) => locales.map((locale) => compile(catalogue, locale))))
).flat();
if (problems.length > 0) {
  process.stderr.write(`${problems.join("\n")}\n`);
  process.exitCode = 1;
}
