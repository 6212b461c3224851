import { describe, expect, it } from "vitest";
import { loadCatalogue } from "./catalogue.ts";

const { providers, sampleEmployers, stories } = loadCatalogue();
const vacancies = sampleEmployers.flatMap((employer) => employer.vacancies);
const slugsOf = (records: readonly { slug: string }[]) => records.map(({ slug }) => slug);

describe("programmes", () => {
  const real = providers.filter(({ fictional }) => !fictional).flatMap((provider) => provider.courses);
  const invented = providers.filter(({ fictional }) => fictional).flatMap((provider) => provider.courses);

  it("of a real school start on a day that somebody read at an address", () =>
    expect(slugsOf(real.filter(({ editions }) => editions.some(({ source }) => source.url === null)))).toEqual([]));

  it("that are over have no start", () =>
    expect(slugsOf(real.filter(({ status, editions }) => status === "historic" && editions.length > 0))).toEqual([]));

  it("of a fictional school can be told by their id, and only theirs", () => {
    expect(invented.map(({ id }) => id).filter((id) => !id.startsWith("P-DEMO-"))).toEqual([]);
    expect(real.map(({ id }) => id).filter((id) => id.startsWith("P-DEMO-"))).toEqual([]);
  });

  it("of a fictional school have no address of their own", () =>
    expect(slugsOf(providers.filter(({ fictional, website }) => fictional && website !== null))).toEqual([]));
});

describe("sample vacancies", () => {
  it("are at least sixty", () => expect(vacancies.length).toBeGreaterThanOrEqual(60));

  it("pay from a lower amount to a higher", () =>
    expect(slugsOf(vacancies.filter(({ pay }) => pay.fromCents >= pay.toCents))).toEqual([]));

  it("ask hours from fewer to more", () =>
    expect(slugsOf(vacancies.filter(({ hoursPerWeek }) => hoursPerWeek.from > hoursPerWeek.to))).toEqual([]));

  it("close after they open", () =>
    expect(slugsOf(vacancies.filter(({ postedOn, validThrough }) => postedOn >= validThrough))).toEqual([]));
});

it("a story without an address somebody opened is an example", () =>
  expect(slugsOf(stories.filter(({ example, source }) => !example && source.url === null))).toEqual([]));
