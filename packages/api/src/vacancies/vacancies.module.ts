import type { Locale } from "@techconnect/domain/kernel/locale";
import { dayOf } from "../platform/calendar.ts";
import { oneInLocale } from "../platform/loader.ts";
import { countByOwner, pageByOwner } from "../platform/nested-page.ts";
import type { Slice } from "../platform/slice.ts";
import { JobProfileVacanciesResolver } from "./graphql/job-profile-vacancies.resolver.ts";
import { VacancyResolver } from "./graphql/vacancy.resolver.ts";
import { seedVacancies } from "./postgres/seed-vacancies.ts";
import { postgresVacancies } from "./postgres/vacancies.postgres.ts";
import { EmployerTable, VacancyTable } from "./postgres/vacancy.table.ts";
import type { VacanciesContext } from "./vacancies-context.ts";

type Needs = { readonly now: () => Date; readonly sampleNotice: (locale: Locale) => string };

export const vacanciesModule = ({ now, sampleNotice }: Needs): Slice<VacanciesContext> => ({
  tables: [EmployerTable, VacancyTable],
  resolvers: [VacancyResolver, JobProfileVacanciesResolver],
  context: ({ em }) => {
    const vacancies = postgresVacancies(em, () => dayOf(now()));
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
});
