import type { Catalogue } from "@techconnect/catalogue/catalogue";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { contentId } from "../../platform/content-id.ts";
import { memoryPage } from "../../platform/testing/memory-page.ts";
import { sortOfCourse, type Course, type CourseFilter, type Courses } from "../course.ts";

type Content = Pick<Catalogue, "providers" | "jobProfiles" | "demoRoutes">;

const coursesIn = ({ providers }: Content, locale: Locale): readonly Course[] =>
  providers.flatMap(({ courses, source: _source, ...provider }) =>
    courses.map(({ id: _code, certainty: _certainty, editions: _editions, place, ...course }) => ({
      ...course,
      locale,
      id: contentId("course", course.slug),
      title: course.title[locale],
      summary: course.summary[locale],
      description: [],
      language: locale,
      outcome: course.outcome[locale],
      admission: course.admission[locale],
      priceNote: course.priceNote?.[locale] ?? null,
      sample: provider.fictional,
      provider: { ...provider, id: contentId("provider", provider.slug), about: provider.about[locale] },
      placeId: place === null ? null : contentId("place", place),
      placeText: null,
      unlinked: [],
    })),
  );

/** Pairs of slugs: which course leads to which job profile. */
const routesIn = ({ providers, jobProfiles, demoRoutes }: Content) => {
  const slugs = new Map(providers.flatMap(({ courses }) => courses).map(({ id, slug }) => [id, slug]));
  return [
    ...jobProfiles.flatMap(({ slug, routes }) => routes.map((course) => ({ jobProfile: slug, course }))),
    ...demoRoutes,
  ].flatMap(({ jobProfile, course }) => {
    const slug = slugs.get(course);
    return slug === undefined ? [] : [{ jobProfile, course: slug }];
  });
};

const share = <T>(wanted: readonly T[] | undefined, has: readonly T[]) =>
  !wanted || wanted.some((one) => has.includes(one));

const followable =
  (content: Content, { jobProfile, free, dayParts, entryLevels }: CourseFilter = {}) =>
  (course: Course): boolean =>
    course.status !== "historic" &&
    (free === undefined || (course.priceCents === 0) === free) &&
    share(dayParts, course.dayParts) &&
    share(entryLevels, course.entryLevels) &&
    (jobProfile === undefined ||
      routesIn(content).some((route) => route.course === course.slug && route.jobProfile === jobProfile));

export const memoryCourses = (content: Content): Courses => {
  const ofJobProfile = (locale: Locale, id: string) => {
    const slugs = routesIn(content).flatMap(({ jobProfile, course }) =>
      contentId("job-profile", jobProfile) === id ? [course] : [],
    );
    return coursesIn(content, locale).filter((course) => slugs.includes(course.slug) && followable(content)(course));
  };
  return {
    bySlug: async (locale, slug) => coursesIn(content, locale).find((course) => course.slug === slug) ?? null,
    byIds: async (locale, ids) => coursesIn(content, locale).filter(({ id }) => ids.includes(id)),
    page: async (locale, asked, filter) =>
      memoryPage(coursesIn(content, locale).filter(followable(content, filter)), sortOfCourse, asked),
    count: async (filter) => coursesIn(content, "nl").filter(followable(content, filter)).length,
    pagesOfJobProfiles: async (locale, ids, asked) =>
      new Map(ids.map((id) => [id, memoryPage(ofJobProfile(locale, id), sortOfCourse, asked)])),
    countsOfJobProfiles: async (ids) => new Map(ids.map((id) => [id, ofJobProfile("nl", id).length])),
    editionsOf: async (ids, from) =>
      content.providers
        .flatMap(({ courses }) => courses)
        .flatMap(({ slug, editions }) =>
          editions.map(({ startsOn, placesLeft }) => ({ owner: contentId("course", slug), startsOn, placesLeft })),
        )
        .filter(({ owner, startsOn }) => ids.includes(owner) && startsOn >= from)
        .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1)),
    jobProfilesOf: async (ids) =>
      routesIn(content)
        .map(({ jobProfile, course }) => ({
          owner: contentId("course", course),
          jobProfile: contentId("job-profile", jobProfile),
        }))
        .filter(({ owner }) => ids.includes(owner)),
  };
};
