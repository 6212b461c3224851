import type { Catalogue } from "@techconnect/catalogue/catalogue";
import type { Offer } from "@techconnect/domain/matching/needs";
import { verdictsIn } from "../../guide/job-profile.ts";
import { contentId } from "../../platform/content-id.ts";
import type { OpportunityFacts, SuggestionFacts } from "../suggestion-facts.ts";

const remoteOf = { "on-site": "no", online: "fully", blended: "partly", "work-based": "no" } as const;
type Course = Catalogue["providers"][number]["courses"][number];

const pointIn = ({ places }: Catalogue, slug: string | null): Offer["place"] => {
  const place = places.find((each) => each.slug === slug);
  return place ? { latitude: place.latitude, longitude: place.longitude } : null;
};

const courseOffer = (catalogue: Catalogue, course: Course): Offer => ({
  kind: "course",
  hoursPerWeek: course.hoursPerWeek === null ? null : { from: course.hoursPerWeek, to: course.hoursPerWeek },
  dayParts: course.dayParts,
  place: pointIn(catalogue, course.place),
  remote: course.mode && remoteOf[course.mode],
  priceCents: course.priceCents,
  languages: course.languages,
  deviceIncluded: course.deviceIncluded,
  childcareOnSite: course.childcareOnSite,
  minimumAge: course.minimumAge,
  recognised: course.recognised,
});

const followable = ({ providers }: Catalogue) =>
  providers.flatMap(({ slug, courses }) =>
    courses.filter(({ status }) => status !== "historic").map((course) => ({ course, provider: slug })),
  );

const courseFacts = (catalogue: Catalogue): readonly OpportunityFacts[] =>
  followable(catalogue).map(({ course, provider }) => ({
    id: contentId("course", course.slug),
    levels: course.entryLevels,
    provider: contentId("provider", provider),
    offers: [courseOffer(catalogue, course)],
    technical: course.teaches.filter((skill) => !skill.startsWith("tc:")),
  }));

const jobProfileFacts = (catalogue: Catalogue): readonly OpportunityFacts[] =>
  catalogue.jobProfiles.map(({ slug, levels, routes }) => {
    const codes = [
      ...routes,
      ...catalogue.demoRoutes.filter(({ jobProfile }) => jobProfile === slug).map(({ course }) => course),
    ];
    const led = followable(catalogue)
      .filter(({ course }) => codes.includes(course.id))
      .toSorted((a, b) => (contentId("course", a.course.slug) < contentId("course", b.course.slug) ? -1 : 1));
    return {
      id: contentId("job-profile", slug),
      levels,
      provider: null,
      offers: led.map(({ course }) => courseOffer(catalogue, course)),
      technical: [],
    };
  });

const vacancyFacts = (catalogue: Catalogue): readonly OpportunityFacts[] =>
  catalogue.sampleEmployers.flatMap((employer) =>
    employer.vacancies.map((vacancy) => ({
      id: contentId("vacancy", vacancy.slug),
      levels: catalogue.jobProfiles.find(({ slug }) => slug === vacancy.jobProfile)?.levels ?? [],
      provider: contentId("employer", employer.slug),
      offers: [
        {
          kind: "vacancy",
          hoursPerWeek: vacancy.hoursPerWeek,
          dayParts: vacancy.dayParts,
          place: pointIn(catalogue, vacancy.place),
          remote: vacancy.remote,
          priceCents: null,
          languages: vacancy.languages,
          deviceIncluded: vacancy.deviceIncluded,
          childcareOnSite: null,
          minimumAge: vacancy.minimumAge,
          recognised: null,
        },
      ],
      technical: vacancy.technical,
    })),
  );

/** The facts of a catalogue in memory, as in a demo. */
export const memorySuggestionFacts = (catalogue: Catalogue): SuggestionFacts => {
  const among = (all: readonly OpportunityFacts[]) => async (ids: readonly string[]) =>
    all.filter(({ id }) => ids.includes(id));
  const { transferableSkills, technicalSkills } = catalogue;
  return {
    jobProfiles: among(jobProfileFacts(catalogue)),
    courses: among(courseFacts(catalogue)),
    vacancies: among(vacancyFacts(catalogue)),
    occupations: async (locale, ids) =>
      catalogue.jobProfiles
        .map(({ slug, transferable, technical, verdicts }) => ({
          id: contentId("job-profile", slug),
          reasons: transferable.flatMap(({ skill, here }) =>
            transferableSkills
              .filter(({ id }) => id === skill)
              .map(({ label, reason }) => ({
                skill,
                label: label[locale],
                reason: `${reason[locale]} ${here[locale]}`,
              })),
          ),
          technical,
          verdicts: verdictsIn(locale, verdicts),
        }))
        .filter(({ id }) => ids.includes(id)),
    names: async () => [],
    technicalSkills: async (locale, ids) =>
      technicalSkills
        .filter(({ id }) => ids.includes(id))
        .map(({ id, label, learn }) => ({ skill: id, label: label[locale], learn: learn[locale] })),
  };
};
