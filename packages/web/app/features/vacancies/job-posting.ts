import type { VacancyForMachines_VacancyFragment } from "../../graphql/generated/graphql.ts";
import type { Thing } from "../site/schema-org.ts";

/** What `VacancyForMachines` asks of a vacancy. */
export type VacancyFacts = VacancyForMachines_VacancyFragment;

const salaryOf = ({ pay }: VacancyFacts) =>
  pay === null
    ? undefined
    : {
        "@type": "MonetaryAmount",
        currency: "EUR",
        value: {
          "@type": "QuantitativeValue",
          minValue: pay.fromCents / 100,
          maxValue: pay.toCents / 100,
          unitText: pay.period,
        },
      };

const locationOf = ({ place, placeText }: VacancyFacts) => {
  const locality = place?.name ?? placeText;
  return locality === null
    ? undefined
    : { "@type": "Place", address: { "@type": "PostalAddress", addressLocality: locality } };
};

/**
 * schema.org JobPosting, the same on its page and in the feed.
 *
 * @param url address of its page
 * @returns null for what is closed or a sample: that must never look like a job to a machine
 */
export const jobPosting = (facts: VacancyFacts, url: string): Thing | null =>
  facts.notice !== null || !facts.open
    ? null
    : {
        "@type": "JobPosting",
        url,
        title: facts.title,
        description: facts.description.join("\n\n"),
        hiringOrganization:
          facts.employer === null ? undefined : { "@type": "Organization", name: facts.employer.name },
        jobLocation: locationOf(facts),
        jobLocationType: facts.remote === "FULLY" ? "TELECOMMUTE" : undefined,
        datePosted: facts.postedOn ?? undefined,
        validThrough: facts.validThrough ?? undefined,
        baseSalary: salaryOf(facts),
        skills: facts.skills.length === 0 ? undefined : facts.skills.map(({ label }) => label).join(", "),
        sameAs: facts.sourceUrl ?? undefined,
      };
