import type { EntityManager } from "@mikro-orm/postgresql";
import type { Catalogue } from "@techconnect/catalogue/catalogue";
import { grouped, type Loader } from "../platform/loader.ts";
import type { ReportRow } from "../platform/import/import-report.ts";
import type { ImportScope, Slice } from "../platform/slice.ts";
import DataLoader from "dataloader";
import { reportedUnknown, unknownInCatalogue } from "./check-catalogue.ts";
import { hashed, openDownload, refuseTwice, versionIn, type Download } from "./download/open-download.ts";
import type { DownloadedFile } from "./download.ts";
import { escoParts } from "./esco/esco-parts.ts";
import { OccupationResolver, SkillsOfOccupationResolver } from "./graphql/occupation.resolver.ts";
import { TaxonomyResolver } from "./graphql/taxonomy.resolver.ts";
import { makeImportParts } from "./import-parts.ts";
import { notRead } from "./not-read.ts";
import type { ConceptNames, Occupations, SkillsAsked, SkillsOfOccupation } from "./occupation.ts";
import { onetEndings } from "./onet/onet-files.ts";
import { onetParts } from "./onet/onet-parts.ts";
import {
  TaxonomyConceptTable,
  TaxonomyLabelTable,
  TaxonomyMemberTable,
  TaxonomyRelationTable,
  TaxonomyTextTable,
} from "./postgres/concept.table.ts";
import { TaxonomyFileTable, TaxonomyImportTable } from "./postgres/import.table.ts";
import { postgresConceptNames } from "./postgres/concept-names.postgres.ts";
import { postgresKeptTaxonomy } from "./postgres/kept-taxonomy.postgres.ts";
import { postgresOccupations } from "./postgres/occupations.postgres.ts";
import {
  OnetCrosswalkTable,
  OnetOccupationTable,
  OnetRatingTable,
  OnetTaskTable,
  OnetTechnologyTable,
  OnetTitleTable,
} from "./postgres/onet.table.ts";
import { postgresStandingOfWork } from "./postgres/standing-of-work.postgres.ts";
import { postgresTaxonomySources } from "./postgres/taxonomy-sources.postgres.ts";
import { postgresTaxonomyStreams } from "./postgres/taxonomy-streams.postgres.ts";
import type { TaxonomyStreams } from "./read-taxonomy.ts";
import type { StandingOfWork } from "./standing-of-work.ts";
import type { TaxonomyContext } from "./taxonomy-context.ts";
import type { TaxonomySources } from "./taxonomy-source.ts";

/** Everything that taxonomies hold, in streams, for slices that build something of it. */
export const taxonomyStreamsOn = (em: EntityManager): TaxonomyStreams => postgresTaxonomyStreams(em);

export const conceptNamesOn = (em: EntityManager): ConceptNames => postgresConceptNames(em);

/** How far work stands out, for slices that tell what it shows of people; made once a process. */
export const makeStandingOfWorkOn = (): ((em: EntityManager) => StandingOfWork) => postgresStandingOfWork();

export const taxonomySourcesOn = (em: EntityManager): TaxonomySources => postgresTaxonomySources(em);

type Needs = {
  readonly catalogue: Catalogue;
  /** Takes over what a finished import brought. */
  readonly onImported: (em: () => EntityManager) => Promise<void>;
};

/** Opens what is at a path for as long as `work` goes on. */
async function* inDownload(
  path: string,
  endings: readonly string[],
  work: (files: readonly DownloadedFile[], download: Download) => AsyncIterable<ReportRow>,
): AsyncGenerator<ReportRow> {
  const download = await openDownload(path, endings);
  try {
    const own = download.files.filter(({ name }) => endings !== onetEndings || !isOfEsco(name));
    refuseTwice(own);
    const files: DownloadedFile[] = [];
    for (const file of own) files.push(await hashed(file));
    yield* work(files, download);
  } finally {
    download.close();
  }
}

/** Files of ESCO may stand beside those of O*NET, in a folder of that name. */
const isOfEsco = (name: string): boolean => /(^|[/\\])esco[/\\]/i.test(name);

const importEsco =
  ({ catalogue, onImported }: Needs) =>
  ({ em, now, newId }: ImportScope) =>
  (path: string) =>
    inDownload(path, [".csv"], async function* (files, { name }) {
      const importParts = makeImportParts({ kept: postgresKeptTaxonomy(em), now, newId });
      const sorted = escoParts(files);
      yield* importParts({ taxonomy: "esco", version: versionIn(name), parts: sorted.parts });
      yield* notRead(sorted);
      yield* (await unknownInCatalogue(taxonomyStreamsOn(em()), catalogue)).map(reportedUnknown);
      await onImported(em);
    });

const importOnet =
  ({ onImported }: Needs) =>
  ({ em, now, newId }: ImportScope) =>
  (path: string) =>
    inDownload(path, onetEndings, async function* (files, { name }) {
      const importParts = makeImportParts({ kept: postgresKeptTaxonomy(em), now, newId });
      const sorted = onetParts(files);
      yield* importParts({ taxonomy: "onet", version: versionIn(name), parts: sorted.parts });
      yield* notRead(sorted);
      await onImported(em);
    });

const skillsLoader = (occupations: Occupations): Loader<SkillsAsked & { readonly id: string }, SkillsOfOccupation> =>
  grouped(
    ({ locale, kind, first }) => `${locale} ${kind} ${first}`,
    ({ id }) => id,
    (asked) =>
      new DataLoader(async (ids) => {
        const found = await occupations.skillsOf(asked, ids);
        return ids.map((id) => found.get(id) ?? { totalCount: 0, skills: [] });
      }),
  );

export const taxonomyModule = (needs: Needs): Slice<TaxonomyContext> => ({
  tables: [
    TaxonomyImportTable,
    TaxonomyFileTable,
    TaxonomyConceptTable,
    TaxonomyLabelTable,
    TaxonomyTextTable,
    TaxonomyRelationTable,
    TaxonomyMemberTable,
    OnetOccupationTable,
    OnetTitleTable,
    OnetRatingTable,
    OnetTaskTable,
    OnetTechnologyTable,
    OnetCrosswalkTable,
  ],
  resolvers: [OccupationResolver, SkillsOfOccupationResolver, TaxonomyResolver],
  context: ({ em }) => {
    const occupations = postgresOccupations(em);
    return {
      taxonomy: {
        sources: postgresTaxonomySources(em),
        occupations,
        skillsOfOccupation: skillsLoader(occupations),
      },
    };
  },
  nodeOf: async ({ taxonomy }, id, locale) => {
    const [found] = await taxonomy.occupations.byIds(locale, [id]);
    return found ? { __typename: "Occupation", ...found } : null;
  },
  importers: { esco: importEsco(needs), onet: importOnet(needs) },
});
