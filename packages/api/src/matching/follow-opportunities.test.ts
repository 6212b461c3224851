import { makeInvertedMatchIndex } from "@techconnect/matching/inverted-match-index";
import { describe, expect, it } from "vitest";
import { contentId } from "../platform/content-id.ts";
import { anEmployer, aVacancy } from "../vacancies/testing/a-vacancy.ts";
import { makeFollower } from "./follow-opportunities.ts";
import { makeMatchStore } from "./match-store.ts";
import { matchingCatalogue } from "./testing/matching.contract.ts";
import { memoryOpportunities } from "./testing/opportunities.memory.ts";

const nobody = {
  skills: new Map<string, number>(),
  occupations: new Map<string, number>(),
  interests: new Set<string>(),
  sectors: new Set<string>(),
};
const given = async () => {
  const source = memoryOpportunities(matchingCatalogue);
  const store = makeMatchStore(makeInvertedMatchIndex());
  const follower = makeFollower(source, store);
  await follower.fill();
  const vacancies = () =>
    store.index
      .best(nobody, { kind: "vacancy", first: 10 })
      .map(({ opportunity }) => opportunity)
      .toSorted();
  return { source, store, follower, vacancies };
};
const withVacancies = (...slugs: readonly string[]) => ({
  ...matchingCatalogue,
  sampleEmployers: [anEmployer({ vacancies: slugs.map((slug) => aVacancy({ slug })) })],
});
const ids = (...slugs: readonly string[]) => slugs.map((slug) => contentId("vacancy", slug)).toSorted();

describe("following opportunities", () => {
  it("knows everything once it is filled", async () => {
    const { store, vacancies } = await given();
    expect(vacancies()).toEqual(ids("helpdesk-zorg", "jong"));
    expect([store.count("job-profile"), store.count("course"), store.count("vacancy")]).toEqual([2, 2, 2]);
  });

  it("takes over what is new, and forgets what is gone", async () => {
    const { source, store, follower, vacancies } = await given();
    source.change(withVacancies("jong", "nieuw"));
    expect(vacancies()).toEqual(ids("helpdesk-zorg", "jong"));
    await follower.catchUp();
    expect(vacancies()).toEqual(ids("jong", "nieuw"));
    expect(store.count("vacancy")).toBe(2);
  });

  it("does one thing at a time, and tries again from the same place after a failure", async () => {
    const { source, follower: _filled, store, vacancies } = await given();
    let asked = 0;
    let failing = true;
    const follower = makeFollower(
      {
        ...source,
        changesSince: async (cursor) => {
          asked++;
          if (failing) throw new Error("away");
          return source.changesSince(cursor);
        },
      },
      store,
    );
    await follower.fill();
    source.change(withVacancies("nieuw"));
    const both = await Promise.allSettled([follower.catchUp(), follower.catchUp()]);
    expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(asked).toBe(1);
    failing = false;
    await follower.catchUp();
    expect(vacancies()).toEqual(ids("nieuw"));
  });
});

describe("what may be shown", () => {
  it("leaves adult work out for somebody under 18, and nothing for anybody else", async () => {
    const { store } = await given();
    const adult = contentId("vacancy", "helpdesk-zorg");
    const young = contentId("vacancy", "jong");
    const minor = store.mayShow({ under18: true, today: "2026-11-23" });
    const anybody = store.mayShow({ under18: false, today: "2026-11-23" });
    expect([minor(adult), minor(young), anybody(adult), anybody(young)]).toEqual([false, true, true, true]);
  });

  it("leaves out what ended yesterday, without anybody having to say so", async () => {
    const { store } = await given();
    const vacancy = contentId("vacancy", "helpdesk-zorg");
    expect(store.mayShow({ under18: false, today: "2027-01-31" })(vacancy)).toBe(true);
    expect(store.mayShow({ under18: false, today: "2027-02-01" })(vacancy)).toBe(false);
  });
});
