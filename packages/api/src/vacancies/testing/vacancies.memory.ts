import type { Catalogue } from "@techconnect/catalogue/catalogue";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { contentId } from "../../platform/content-id.ts";
import { memoryPage } from "../../platform/testing/memory-page.ts";
import type { Vacancies, Vacancy, VacancyFilter } from "../vacancy.ts";

type Content = Pick<Catalogue, "sampleEmployers">;

const vacanciesIn = ({ sampleEmployers }: Content, locale: Locale, today: string): readonly Vacancy[] =>
  sampleEmployers.flatMap((employer) =>
    employer.vacancies.map(({ jobProfile, place, ...vacancy }) => ({
      ...vacancy,
      locale,
      language: locale,
      id: contentId("vacancy", vacancy.slug),
      title: vacancy.title[locale],
      summary: vacancy.summary[locale],
      description: vacancy.description.map((paragraph) => paragraph[locale]),
      employer: { name: employer.name, about: employer.about[locale] },
      jobProfileId: contentId("job-profile", jobProfile),
      placeId: contentId("place", place),
      pay: { ...vacancy.pay, source: null },
      payText: null,
      placeText: null,
      sectors: [employer.sector],
      open: vacancy.validThrough >= today,
      origin: "sample" as const,
      sourceUrl: null,
      unlinked: [],
    })),
  );

const openFor =
  ({ jobProfile, remote, sectors }: VacancyFilter = {}) =>
  (vacancy: Vacancy): boolean =>
    vacancy.open &&
    (remote === undefined || (vacancy.remote === "partly" || vacancy.remote === "fully") === remote) &&
    (!sectors || sectors.some((sector) => vacancy.sectors.includes(sector))) &&
    (jobProfile === undefined || vacancy.jobProfileId === contentId("job-profile", jobProfile));

const dayOf = ({ postedOn }: Vacancy) => postedOn ?? "";

/** Sample vacancies in memory; they have all languages and a day of posting. */
export const memoryVacancies = (content: Content, today: () => string): Vacancies => {
  const all = (locale: Locale) => vacanciesIn(content, locale, today());
  const ofJobProfile = (locale: Locale, id: string) =>
    all(locale).filter((vacancy) => vacancy.jobProfileId === id && openFor()(vacancy));
  return {
    bySlug: async (locale, slug) => all(locale).find((vacancy) => vacancy.slug === slug) ?? null,
    byIds: async (locale, ids) => all(locale).filter(({ id }) => ids.includes(id)),
    page: async (locale, asked, filter) => memoryPage(all(locale).filter(openFor(filter)), dayOf, asked, "falling"),
    count: async (filter) => all("nl").filter(openFor(filter)).length,
    pagesOfJobProfiles: async (locale, ids, asked) =>
      new Map(ids.map((id) => [id, memoryPage(ofJobProfile(locale, id), dayOf, asked, "falling")])),
    countsOfJobProfiles: async (ids) => new Map(ids.map((id) => [id, ofJobProfile("nl", id).length])),
  };
};
