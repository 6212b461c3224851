import type { InLocale, Loader } from "../platform/loader.ts";
import type { PageOf } from "../platform/nested-page.ts";
import type { Page } from "../platform/page.ts";
import type { Vacancies, Vacancy } from "./vacancy.ts";

/** What the resolvers of this slice and of others find in the context of a request. */
export type VacanciesContext = {
  readonly vacancies: Vacancies & {
    readonly byId: Loader<InLocale, Vacancy | null>;
    readonly pageOfJobProfile: Loader<PageOf, Page<Vacancy>>;
    readonly countOfJobProfile: Loader<string, number>;
    /** "Example. This vacancy does not exist." */
    readonly sampleNotice: (locale: Vacancy["locale"]) => string;
  };
};
