import { levels } from "@techconnect/catalogue/schema";
import { algorithmVersion } from "@techconnect/matching/weights";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentId } from "../platform/content-id.ts";
import type { Suggestion } from "./suggestion.ts";
import {
  anyAnswers,
  anyInput,
  anyNeeds,
  asking,
  catalogue,
  idsOf,
  setsOf,
  suggest,
  suggested,
  suggestOn,
} from "./testing/a-suggest.ts";

describe("suggestions", () => {
  it("end in nine job profiles in three groups of three, whatever was answered, nothing included", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyAnswers, fc.constant("xxxxxxxxxxxx")), async (answers) => {
        const { jobProfiles } = await suggested({ answers });
        expect(jobProfiles.map(({ group }) => group)).toEqual(
          ["suits-well", "also-suits", "surprise"].flatMap((group) => [group, group, group]),
        );
        expect(new Set(idsOf(jobProfiles)).size).toBe(9);
      }),
      { numRuns: 40 },
    );
  });

  it("have contributions in words that add up to the score", async () => {
    await fc.assert(
      fc.asyncProperty(anyInput, async (input) => {
        const { jobProfiles, courses, vacancies } = await suggested(input);
        for (const { score, contributions } of [...jobProfiles, ...courses, ...vacancies]) {
          const sum = contributions.reduce((total, { amount }) => total + amount, 0);
          expect(Math.abs(sum - score)).toBeLessThan(1e-9);
          for (const { label, reason, amount } of contributions) {
            expect(amount).toBeGreaterThan(0);
            expect(label.length * reason.length).toBeGreaterThan(0);
            expect(reason).not.toMatch(/undefined|null|matching\./);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it("say the reason of a skill and where this work uses it, with the talent behind it", async () => {
    const { jobProfiles } = await suggested({ chosenTalents: ["helping"] });
    const helping = jobProfiles
      .flatMap(({ id, contributions }) => contributions.map((part) => ({ id, ...part })))
      .filter(({ skill }) => skill === "tc:klantgericht");
    expect(helping.length).toBeGreaterThan(0);
    for (const { id, talent, reason } of helping) {
      const profile = catalogue.jobProfiles.find(({ slug }) => contentId("job-profile", slug) === id);
      const here = profile?.transferable.find(({ skill }) => skill === "tc:klantgericht")?.here.nl;
      const skill = catalogue.transferableSkills.find(({ id: skillId }) => skillId === "tc:klantgericht");
      expect(reason).toBe(`${skill?.reason.nl} ${here}`);
      expect(talent).toBe("helping");
    }
  });

  it("name interests and sectors in the words of the page", async () => {
    const { jobProfiles } = await suggested({ interests: ["people"], wishes: ["care"], locale: "en" });
    const reasons = jobProfiles.flatMap(({ contributions }) =>
      contributions.map(({ skill, label }) => `${skill}: ${label}`),
    );
    expect(reasons).toContain("interest:people: Talking with people and helping them");
    expect(reasons).toContain("sector:care: Hospital and care");
  });

  it("claim that something is not needed only where job, admission and practice all say so", async () => {
    const { jobProfiles } = await suggested({ first: 36 });
    expect(jobProfiles).toHaveLength(36);
    const words = { maths: "Wiskunde", english: "Engels", diploma: "Een diploma" } as const;
    for (const { id, notNeeded } of jobProfiles) {
      const { verdicts } = catalogue.jobProfiles.find(({ slug }) => contentId("job-profile", slug) === id) ?? {};
      const free = (["maths", "english", "diploma"] as const).filter((subject) =>
        (["job", "admission", "practice"] as const).every((aspect) => verdicts?.[subject][aspect].answer === "no"),
      );
      expect(notNeeded.map(({ what }) => what)).toEqual(free.map((subject) => words[subject]));
      const sourcesOf = (subject: (typeof free)[number]) =>
        (["job", "admission", "practice"] as const).flatMap((aspect) => verdicts?.[subject][aspect].source ?? []);
      for (const [at, { source, sources }] of notNeeded.entries()) {
        const theirs = sourcesOf(free[at] ?? "maths");
        expect(sources.length).toBeGreaterThan(0);
        expect(new Set(sources.map(({ title, url }) => `${title} ${url}`)).size).toBe(sources.length);
        for (const one of sources) expect(theirs).toContainEqual(one);
        for (const { title, url } of theirs) expect(sources).toContainEqual(expect.objectContaining({ title, url }));
        expect(source).toBe([...new Set(sources.map(({ title }) => title))].join("; "));
      }
    }
    expect(jobProfiles.some(({ notNeeded }) => notNeeded.length > 0)).toBe(true);
    expect(jobProfiles.some(({ notNeeded }) => notNeeded.length === 0)).toBe(true);
  });

  it("say what one will still learn", async () => {
    const { jobProfiles, courses } = await suggested();
    const learns = new Set(catalogue.technicalSkills.map(({ learn }) => learn.nl));
    for (const { gaps } of [...jobProfiles, ...courses]) {
      expect(gaps.length).toBeGreaterThan(0);
      for (const gap of gaps) expect(learns).toContain(gap);
    }
  });

  it("are the same for the same input, and carry the same hash however its parts are ordered", async () => {
    const one = await suggested({ interests: ["people", "hands"], needs: { hoursPerWeek: 20, budgetCents: 0 } });
    const other = await suggested({ interests: ["hands", "people"], needs: { budgetCents: 0, hoursPerWeek: 20 } });
    expect(other).toEqual(one);
    expect(one.algorithmVersion).toBe(algorithmVersion);
    expect((await suggested({ answers: "aaaaaaaaaaaa" })).inputHash).not.toBe(one.inputHash);
  });

  it("keep to the number asked for, and call what comes after the groups more", async () => {
    for (const first of [1, 3, 9, 20, 50]) {
      const { jobProfiles, vacancies } = await suggested({ first });
      expect(jobProfiles).toHaveLength(Math.min(first, 36));
      expect(vacancies).toHaveLength(first);
      expect(vacancies.filter(({ group }) => group === "more")).toHaveLength(Math.max(0, first - 9));
      expect(new Set(idsOf(vacancies)).size).toBe(first);
    }
  });
});

describe("needs", () => {
  it("change no score and hide nothing, so that relaxing one never removes a suggestion", async () => {
    await fc.assert(
      fc.asyncProperty(anyInput, anyNeeds, async (input, needs) => {
        const [without, withNeeds] = [await suggested(input), await suggested({ ...input, needs })];
        expect(setsOf(withNeeds)).toEqual(setsOf(without));
        const scores = new Map(without.jobProfiles.map(({ id, score }) => [id, score]));
        for (const { id, score } of withNeeds.jobProfiles) expect(score).toBe(scores.get(id));
      }),
      { numRuns: 30 },
    );
  });

  it("put what is most open first within a group, each obstacle with words and every closed one with a remedy", async () => {
    const { courses } = await suggested({
      needs: { hoursPerWeek: 10, budgetCents: 0, help: ["childcare", "laptop"], benefit: true },
    });
    const obstacles = (each: Suggestion) =>
      each.feasibility.reduce(
        (sum, { verdict }) => sum + (verdict === "closed" ? 1 : verdict === "unknown" ? 0.5 : 0),
        0,
      );
    for (const group of ["suits-well", "also-suits", "surprise"]) {
      const inGroup = courses.filter((each) => each.group === group).map(obstacles);
      expect(inGroup).toEqual(inGroup.toSorted((a, b) => a - b));
    }
    const said = courses.flatMap(({ feasibility }) => feasibility);
    expect(said.length).toBeGreaterThan(20);
    for (const { text, verdict, remedy } of said) {
      expect(text.length).toBeGreaterThan(5);
      if (verdict === "closed") expect(remedy).not.toBeNull();
      if (verdict === "open") expect(remedy).toBeNull();
    }
    const benefit = said.find(({ gate }) => gate === "benefit");
    expect(benefit?.helpDesk?.topics).toContain("benefit");
  });

  it("say of a job profile what its most open course says", async () => {
    const { jobProfiles } = await suggested({ first: 36, needs: { budgetCents: 0 } });
    for (const { id, feasibility } of jobProfiles) {
      const { routes, slug } = catalogue.jobProfiles.find((each) => contentId("job-profile", each.slug) === id) ?? {
        routes: [],
        slug: "",
      };
      const codes = [
        ...routes,
        ...catalogue.demoRoutes.filter(({ jobProfile }) => jobProfile === slug).map(({ course }) => course),
      ];
      const free = catalogue.providers
        .flatMap(({ courses }) => courses)
        .some((course) => codes.includes(course.id) && course.status !== "historic" && course.priceCents === 0);
      if (free) expect(feasibility.find(({ gate }) => gate === "price")?.verdict).toBe("open");
    }
  });

  it("of somebody under 18 leave adult vacancies out and keep everything else", async () => {
    const { vacancies, jobProfiles } = await suggested({ first: 50, needs: { under18: true } });
    const minimum = new Map(
      catalogue.sampleEmployers
        .flatMap((employer) => employer.vacancies)
        .map(({ slug, minimumAge }) => [contentId("vacancy", slug), minimumAge]),
    );
    expect(vacancies.length).toBeGreaterThan(0);
    for (const id of idsOf(vacancies)) expect(minimum.get(id)).toBeLessThan(18);
    expect(idsOf(jobProfiles).toSorted()).toEqual(idsOf((await suggested({ first: 50 })).jobProfiles).toSorted());
  });

  it("count no school: another answer changes nothing but what is said about the way in", async () => {
    await fc.assert(
      fc.asyncProperty(anyInput, anyNeeds, async (input, needs) => {
        const untold = await suggested({ ...input, needs });
        expect(untold.jobProfiles.map(({ beginner }) => beginner)).toEqual(untold.jobProfiles.map(() => null));
        for (const schoolLevel of levels) {
          const beginner = { finished: schoolLevel, under18: needs.under18 ?? false };
          const told = await suggested({ ...input, needs: { ...needs, schoolLevel } });
          expect(told).toEqual({
            ...untold,
            jobProfiles: untold.jobProfiles.map((each) => ({ ...each, beginner })),
          });
        }
      }),
      { numRuns: 10 },
    );
  });
});

it("never suggests a vacancy after its last day", async () => {
  const { vacancies, courses } = await suggested({ first: 50 }, suggestOn("2030-01-01"));
  expect(vacancies).toEqual([]);
  expect(courses).toHaveLength(50);
});

it("names the field of what is wrong", async () => {
  expect(await suggest(asking({ answers: "abc" }))).toMatchObject({ ok: false, error: { path: ["input", "answers"] } });
  expect(await suggest(asking({ needs: { postcode: "abc" } }))).toMatchObject({
    error: { path: ["input", "needs", "postcode"] },
  });
});
