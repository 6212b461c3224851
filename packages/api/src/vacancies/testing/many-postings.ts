/** A generator of numbers from 0 up to 1 that is the same for the same seed (mulberry32). */
const numbersOf = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const titles = [
  "Servicedeskmedewerker",
  "Junior front-end developer",
  "Tester",
  "Databeheerder",
  "Kok",
  "Netwerkbeheerder",
];
const towns = ["1506 MK Zaandam", "1011 AB Amsterdam", "1315 HK Almere", "2011 BD Haarlem", "Nergenshuizen"];
const skills = ["JavaScript", "Excel", "SQL", "klantcontact", "Linux", "tuinieren"];
const sentences = [
  "Jij helpt collega's met hun computer.",
  "Samen houden we het netwerk in de lucht.",
  "Je leert het vak op de werkvloer, met een vaste begeleider.",
  "Wij werken in een klein team dat elkaar goed kent.",
  "Een diploma is niet nodig; nieuwsgierigheid wel.",
];

/**
 * Postings as employers might write them, one JSON text each, of about 2,500 characters: the same for the same seed.
 *
 * @param from the number of the first one
 */
export function* manyPostings(count: number, seed = 1, from = 1): Generator<string> {
  const next = numbersOf(seed);
  const oneOf = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  for (let number = from; number < from + count; number++) {
    const [title, town] = [oneOf(titles), oneOf(towns)];
    yield JSON.stringify({
      "@context": "https://schema.org",
      "@type": "JobPosting",
      title: `${title} (${16 + Math.floor(next() * 24)} uur)`,
      identifier: { "@type": "PropertyValue", name: "voorbeeld", value: String(number) },
      hiringOrganization: { "@type": "Organization", name: `Voorbeeldbedrijf ${Math.floor(next() * 2_000)}` },
      description: Array.from({ length: 30 }, () => `<p>${oneOf(sentences)} <b>${oneOf(skills)}</b></p>`).join("\n"),
      jobLocation: { "@type": "Place", address: { addressLocality: town, addressCountry: "NL" } },
      baseSalary: { currency: "EUR", value: { value: 2_200 + Math.floor(next() * 2_000), unitText: "MONTH" } },
      workHours: "24-32 uur",
      skills: [oneOf(skills), oneOf(skills)].join(", "),
      datePosted: "2026-11-20",
    });
  }
}
