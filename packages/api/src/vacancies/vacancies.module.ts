import type { Catalogue } from "@techconnect/catalogue/catalogue";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { placeFinderOn } from "../places/places.module.ts";
import { dayInAmsterdam } from "@techconnect/domain/support/working-days";
import { filesIn } from "../platform/import/files-in.ts";
import { oneInLocale } from "../platform/loader.ts";
import { countByOwner, pageByOwner } from "../platform/nested-page.ts";
import { hashOf } from "../platform/secrets.ts";
import type { ImportScope, Slice } from "../platform/slice.ts";
import { JobProfileVacanciesResolver } from "./graphql/job-profile-vacancies.resolver.ts";
import { VacancyResolver } from "./graphql/vacancy.resolver.ts";
import { makeImportVacancies } from "./import-vacancies.ts";
import { postingEndings, readPostings } from "./json-ld/read-files.ts";
import { catalogueLinker } from "./linking/catalogue-linker.ts";
import { postgresImportedVacancies } from "./postgres/imported-vacancies.postgres.ts";
import { seedVacancies } from "./postgres/seed-vacancies.ts";
import { postgresVacancies } from "./postgres/vacancies.postgres.ts";
import { EmployerTable, VacancyTable } from "./postgres/vacancy.table.ts";
import type { VacanciesContext } from "./vacancies-context.ts";

type Needs = {
  readonly catalogue: Catalogue;
  readonly now: () => Date;
  readonly sampleNotice: (locale: Locale) => string;
};

const importVacancies =
  (catalogue: Catalogue) =>
  ({ em, now, newId }: ImportScope) =>
    async function* (path: string) {
      const run = makeImportVacancies({
        vacancies: postgresImportedVacancies(em, { newId, hashOf }),
        linker: catalogueLinker(catalogue),
        findPlace: await placeFinderOn(em()),
        hashOf,
        today: dayInAmsterdam(now()),
      });
      const files = await filesIn(path, postingEndings);
      const rows = async function* () {
        for (const file of files) yield* readPostings(file);
      };
      yield* run(rows());
    };

export const vacanciesModule = ({ catalogue, now, sampleNotice }: Needs): Slice<VacanciesContext> => ({
  tables: [EmployerTable, VacancyTable],
  resolvers: [VacancyResolver, JobProfileVacanciesResolver],
  context: ({ em }) => {
    const vacancies = postgresVacancies(em, () => dayInAmsterdam(now()));
    return {
      vacancies: {
        ...vacancies,
        sampleNotice,
        byId: oneInLocale(vacancies.byIds),
        pageOfJobProfile: pageByOwner(vacancies.pagesOfJobProfiles),
        countOfJobProfile: countByOwner(vacancies.countsOfJobProfiles),
      },
    };
  },
  nodeOf: async ({ vacancies }, id, locale) => {
    const found = await vacancies.byId.load({ locale, id });
    return found && { __typename: "Vacancy", ...found };
  },
  seed: seedVacancies,
  importers: { vacancies: importVacancies(catalogue) },
});
