import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { levels } from "@techconnect/catalogue/schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";

const catalogue = loadCatalogue();
let api: TestServer;
beforeAll(async () => {
  api = await testServer({ catalogue, now: () => new Date("2026-11-23T12:00:00Z") });
});
afterAll(() => api.stop());

const everything = `algorithmVersion inputHash
  jobProfiles { ...Why jobProfile { slug courses(first: 3) { edges { node { slug } } } } ENTRY }
  courses { ...Why course { slug } }
  vacancies { ...Why vacancy { slug } }`;
const why = `fragment Why on Suggestion {
  score group gaps algorithmVersion contributions { skill label talent reason amount }
  notNeeded { what source } feasibility { gate verdict text remedy helpDesk { slug } }
}`;
type Asked = {
  readonly schoolLevel: string | null;
  readonly under18?: boolean;
  readonly first?: number;
  readonly entry?: string;
};
type Entry = {
  readonly slug: string;
  readonly entryLevels: readonly string[];
  readonly status: string;
  readonly minimumAge: number | null;
};
type Suggested = {
  readonly suggestions: {
    readonly jobProfiles: readonly {
      readonly jobProfile: { readonly slug: string };
      readonly entry: readonly Entry[];
    }[];
  };
};
const suggest = async ({
  schoolLevel,
  under18 = false,
  first = 50,
  entry = "entry { slug entryLevels status minimumAge }",
}: Asked) => {
  const { data, errors } = await api.ask<Suggested>(
    `query ($input: SuggestionsInput!) {
      suggestions(input: $input) { ... on Suggestions { ${everything.replace("ENTRY", entry)} } }
    } ${why}`,
    { input: { answers: "bdacbdacbdac", locale: "nl", first, needs: { budgetCents: 0, schoolLevel, under18 } } },
  );
  expect(errors).toBeUndefined();
  return data.suggestions;
};
const wireOf = (level: string) => level.toUpperCase();

/** The courses of a catalogue that lead to a job profile and are still given. */
const routesTo = (slug: string) => {
  const codes = new Set([
    ...catalogue.jobProfiles.filter((profile) => profile.slug === slug).flatMap(({ routes }) => routes),
    ...catalogue.demoRoutes.filter(({ jobProfile }) => jobProfile === slug).map(({ course }) => course),
  ]);
  return catalogue.providers.flatMap(({ courses }) => courses).filter(({ id }) => codes.has(id));
};
const rungs = (entryLevels: readonly string[]) => entryLevels.map((level) => levels.findIndex((one) => one === level));

describe("the courses to begin with", () => {
  it("can be entered with the school level that was told, the lowest entry first, at most two", async () => {
    for (const [rung, level] of levels.entries()) {
      const { jobProfiles } = await suggest({ schoolLevel: wireOf(level) });
      expect(jobProfiles).toHaveLength(catalogue.jobProfiles.length);
      for (const { jobProfile, entry } of jobProfiles) {
        const open = routesTo(jobProfile.slug).filter(
          ({ status, entryLevels }) => status !== "historic" && rungs(entryLevels).some((one) => one <= rung),
        );
        const lowest = open.map(({ entryLevels }) => Math.min(...rungs(entryLevels))).toSorted((a, b) => a - b);
        expect(entry.map(({ slug }) => slug)).toEqual(
          entry.map(({ slug }) => open.find((course) => course.slug === slug)?.slug),
        );
        expect(entry.map(({ entryLevels }) => Math.min(...rungs(entryLevels.map((one) => one.toLowerCase()))))).toEqual(
          lowest.slice(0, 2),
        );
      }
    }
  });

  it("are never over, though some that are over could be entered", async () => {
    const over = catalogue.providers.flatMap(({ courses }) => courses).filter(({ status }) => status === "historic");
    expect(over.length).toBeGreaterThan(0);
    const { jobProfiles } = await suggest({ schoolLevel: "WO" });
    const shown = jobProfiles.flatMap(({ entry }) => entry);
    expect(shown.length).toBeGreaterThan(catalogue.jobProfiles.length);
    expect(shown.filter(({ status }) => status === "HISTORIC")).toEqual([]);
  });

  it("are never for adults only when somebody is under 18", async () => {
    const entries = async (under18: boolean) =>
      (await suggest({ schoolLevel: "MBO4", under18 })).jobProfiles.flatMap(({ entry }) => entry);
    const forAdults = ({ minimumAge }: Entry) => (minimumAge ?? 0) >= 18;
    expect((await entries(false)).some(forAdults)).toBe(true);
    const young = await entries(true);
    expect(young.length).toBeGreaterThan(0);
    expect(young.filter(forAdults)).toEqual([]);
  });

  it("are none when no level was told", async () => {
    const { jobProfiles } = await suggest({ schoolLevel: null });
    expect(jobProfiles.flatMap(({ entry }) => entry)).toEqual([]);
  });

  it("are all that depends on the level", async () => {
    const entry = "";
    const untold = await suggest({ schoolLevel: null, entry, first: 9 });
    for (const level of levels) expect(await suggest({ schoolLevel: wireOf(level), entry, first: 9 })).toEqual(untold);
  });

  it("are read once, however many kinds of work there are", async () => {
    const client = await api.database.orm.em.getConnection().getNativeClient();
    const statementsFor = async (asked: Asked) => {
      let statements = 0;
      const count = () => void statements++;
      client.on("acquire", count);
      await suggest(asked);
      client.off("acquire", count);
      return statements;
    };
    const without = await statementsFor({ schoolLevel: "WO", entry: "" });
    const withThem = await statementsFor({ schoolLevel: "WO" });
    // one more, and perhaps a look of the match index in between
    expect(withThem).toBeLessThanOrEqual(without + 2);
  });
});
