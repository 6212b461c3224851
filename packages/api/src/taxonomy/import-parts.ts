import type { ReportRow } from "../platform/import/import-report.ts";
import type { Taxonomy } from "./concept.ts";
import type { Part } from "./download.ts";
import type { KeptTaxonomy, Run } from "./kept-taxonomy.ts";

type Needs = {
  readonly kept: KeptTaxonomy;
  readonly now: () => Date;
  /** A UUIDv7. */
  readonly newId: () => string;
};

type Asked = { readonly taxonomy: Taxonomy; readonly version: string | null; readonly parts: readonly Part[] };

const passedOver = ({ files }: Part): readonly ReportRow[] =>
  files.map(({ name }) => ({
    file: name,
    position: "",
    outcome: "unchanged",
    note: "dezelfde inhoud als de vorige keer; overgeslagen",
  }));

/**
 * Brings the parts of a taxonomy in, each in a transaction of its own. Whoever is stopped half-way goes on where it
 * stopped; the same again passes every part over.
 */
export const makeImportParts = ({ kept, now, newId }: Needs) =>
  async function* importParts({ taxonomy, version, parts }: Asked): AsyncGenerator<ReportRow> {
    const begun = await kept.unfinished(taxonomy, version);
    const id = begun ?? newId();
    const run = (): Run => ({ id, taxonomy, version, now: now() });
    let isNew = begun !== null;
    for (const part of parts) {
      if (await kept.isUpToDate(part)) yield* passedOver(part);
      else {
        yield* await kept.replace(run(), part);
        isNew = true;
      }
    }
    if (isNew) await kept.finish(run());
  };
