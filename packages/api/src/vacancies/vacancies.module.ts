import type { Catalogue } from "@techconnect/catalogue/catalogue";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { dayInAmsterdam } from "@techconnect/domain/support/working-days";
import { shownOf } from "../platform/graphql/asked-fields.ts";
import { oneInLocale } from "../platform/loader.ts";
import { countByOwner, pageByOwner } from "../platform/nested-page.ts";
import type { Slice } from "../platform/slice.ts";
import { JobProfileVacanciesResolver } from "./graphql/job-profile-vacancies.resolver.ts";
import { VacancyResolver } from "./graphql/vacancy.resolver.ts";
import { feedDesk, importVacancies, readDueFeeds } from "./imports.module.ts";
import { seedVacancies } from "./postgres/seed-vacancies.ts";
import { postgresVacancies } from "./postgres/vacancies.postgres.ts";
import { VacancySightingTable, VacancySourceTable } from "./postgres/vacancy-source.table.ts";
import { EmployerTable, VacancyTable } from "./postgres/vacancy.table.ts";
import type { VacanciesContext } from "./vacancies-context.ts";

type Needs = {
  readonly catalogue: Catalogue;
  readonly now: () => Date;
  readonly sampleNotice: (locale: Locale) => string;
};

export const vacanciesModule = ({ catalogue, now, sampleNotice }: Needs): Slice<VacanciesContext> => ({
  tables: [EmployerTable, VacancyTable, VacancySourceTable, VacancySightingTable],
  resolvers: [VacancyResolver, JobProfileVacanciesResolver],
  context: ({ em, shows }) => {
    const vacancies = postgresVacancies(em, () => dayInAmsterdam(now()), shownOf(shows, "Vacancy"));
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
  feeds: feedDesk(catalogue),
  routines: [{ name: "read-due-feeds", cron: "*/5 * * * *", seconds: 900, make: readDueFeeds(catalogue) }],
});
