import { isForAdults } from "@techconnect/domain/kernel/adulthood";
import type { Catalogue } from "@techconnect/catalogue/catalogue";
import { contentId } from "../../platform/content-id.ts";
import type { Offered } from "../match-store.ts";
import type { OpportunityRef } from "../opportunity-kind.ts";
import type { OpportunitySource } from "../opportunity-source.ts";

const unlimited = { adultsOnly: false, lastDay: null };

const jobProfilesIn = ({ jobProfiles }: Catalogue): readonly Offered[] =>
  jobProfiles.map(({ slug, transferable, technical, interests, sectors, levels }) => {
    const id = contentId("job-profile", slug);
    return {
      ...unlimited,
      occupation: {
        id,
        transferable: transferable.map(({ skill, weight }) => ({ skill, weight })),
        technical: new Map(technical.map((skill) => [skill, 1])),
        near: new Map(),
        interests,
        sectors,
      },
      opportunity: { id, kind: "job-profile", occupations: [id], technical: [], sectors: [], levels, provider: null },
    };
  });

const coursesIn = ({ providers, jobProfiles, demoRoutes }: Catalogue): readonly Offered[] =>
  providers.flatMap((provider) =>
    provider.courses
      .filter(({ status }) => status !== "historic")
      .map((course) => ({
        ...unlimited,
        opportunity: {
          id: contentId("course", course.slug),
          kind: "course",
          occupations: [
            ...jobProfiles.filter(({ routes }) => routes.includes(course.id)).map(({ slug }) => slug),
            ...demoRoutes.filter((route) => route.course === course.id).map(({ jobProfile }) => jobProfile),
          ]
            .map((slug) => contentId("job-profile", slug))
            .toSorted(),
          technical: course.teaches.filter((skill) => !skill.startsWith("tc:")),
          sectors: [],
          levels: course.entryLevels,
          provider: contentId("provider", provider.slug),
        },
      })),
  );

const vacanciesIn = ({ sampleEmployers, jobProfiles }: Catalogue): readonly Offered[] =>
  sampleEmployers.flatMap((employer) =>
    employer.vacancies.map((vacancy) => ({
      adultsOnly: isForAdults(vacancy.minimumAge),
      lastDay: vacancy.validThrough,
      opportunity: {
        id: contentId("vacancy", vacancy.slug),
        kind: "vacancy",
        occupations: [contentId("job-profile", vacancy.jobProfile)],
        technical: vacancy.technical,
        sectors: [employer.sector],
        levels: jobProfiles.find(({ slug }) => slug === vacancy.jobProfile)?.levels ?? [],
        provider: contentId("employer", employer.slug),
      },
    })),
  );

/** Everything of a catalogue that one can choose, as in a demo. */
export const offeredIn = (catalogue: Catalogue): readonly Offered[] => [
  ...jobProfilesIn(catalogue),
  ...coursesIn(catalogue),
  ...vacanciesIn(catalogue),
];

/** A source in memory; `change` puts another catalogue in its place, and everything in both counts as changed. */
export const memoryOpportunities = (
  first: Catalogue,
): OpportunitySource & { readonly change: (to: Catalogue) => void } => {
  let catalogue = first;
  const log: OpportunityRef[] = [];
  const refs = (of: Catalogue) => offeredIn(of).map(({ opportunity: { kind, id } }) => ({ kind, id }));
  return {
    readAll: async (take) => {
      take(offeredIn(catalogue));
      return String(log.length);
    },
    changesSince: async (cursor) => ({
      changed: [...new Map(log.slice(Number(cursor)).map((ref) => [`${ref.kind}/${ref.id}`, ref])).values()],
      cursor: String(log.length),
    }),
    read: async (asked) => {
      const wanted = new Set(asked.map(({ kind, id }) => `${kind}/${id}`));
      return offeredIn(catalogue).filter(({ opportunity: { kind, id } }) => wanted.has(`${kind}/${id}`));
    },
    change: (to) => {
      log.push(...refs(catalogue), ...refs(to));
      catalogue = to;
    },
  };
};
